import type { Head } from '../post/post.ts';
import { foldersAbovePosts } from '../post/taxonomy.ts';
import { cleanLine } from '../text/clean.ts';

/**
 * The id of the category that lists a post: the folders above `_posts`, joined (`zh_cn/news`), where there
 * are any; else its first category; empty for a post without one.
 */
export function groupOf({ path, categories }: Head): string {
  return groupOfFolder(path.slice(0, path.lastIndexOf('/') + 1)) || (categories[0] ?? '');
}

const knownGroups = new Map<string, string>();
const mostKnownGroups = 1024;

/** Empty where no folder is above `_posts`. */
function groupOfFolder(folder: string): string {
  const known = knownGroups.get(folder);
  if (known !== undefined) return known;
  const group = cleanLine((foldersAbovePosts(folder) ?? []).join('/'));
  if (knownGroups.size >= mostKnownGroups) knownGroups.clear();
  knownGroups.set(folder, group);
  return group;
}
