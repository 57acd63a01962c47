import type { Head } from '../post/post.ts';
import { foldersAbovePosts } from '../post/taxonomy.ts';
import { cleanLine } from '../text/clean.ts';

/**
 * The id of the category that lists a post: the folders above `_posts`, joined (`zh_cn/news`), where there
 * are any; else its first category; empty for a post without one.
 */
export function groupOf({ path, categories }: Head): string {
  const folders = foldersAbovePosts(path) ?? [];
  return folders.length > 0 ? cleanLine(folders.join('/')) : (categories[0] ?? '');
}
