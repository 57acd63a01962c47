import type { Head } from '../post/post.ts';
import { cleanLine } from '../text/clean.ts';

/**
 * The id of the category that lists a post: the folders above `_posts`, joined (`zh_cn/news`), where there are any; else its
 * first category; empty for a post without one.
 */
export function groupOf({ path, categories }: Head): string {
  const end = path.search(/(?:^|\/)_(?:posts|drafts)\//);
  return end > 0 ? cleanLine(path.slice(0, end)) : (categories[0] ?? '');
}
