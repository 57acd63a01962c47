import { cleanLine } from '../text/clean.ts';
import type { Fields, FieldValue } from './front-matter/fields.ts';

/**
 * Folders that hold posts and say nothing about them: Jekyll's own, and where archives put posts that have
 * become old.
 */
const postFolders = new Set(['_posts', '_drafts', 'old_post', 'old_posts']);

/**
 * Folders that sites outside Jekyll keep all their posts in, and the years, months and days that posts are
 * sorted into.
 */
const plainFolder = /^(?:src|content|posts?|\d{1,4})$/i;

/** White space as Ruby's `split` sees it: a full-width space is a part of the name. */
const asciiSpace = /[ \t\n\v\f\r]+/;

/**
 * A post's categories, as Jekyll 4 finds them (`Document#populate_categories`): the folders above `_posts`
 * first, then `categories`, then `category`. A text in `categories` is split at spaces, one in `category` is
 * one, a list keeps its items whole; duplicates drop out.
 *
 * Two additions. Where `categoryIds` (from the site's category pages) has the whole text of `categories`, it
 * is one category with spaces in its name. And a post outside any `_posts`, in a folder of Markdown as Hugo
 * and Astro have it, which names no category, gets the folders that it lies in, but for such as `content`,
 * `src` and `2021`, which hold all posts alike.
 */
export function findCategories(
  fields: Fields,
  path: string,
  categoryIds: ReadonlySet<string> | undefined,
): string[] {
  const above = foldersAbovePosts(path);
  const named = distinct([
    ...plural(fields.get('categories'), categoryIds),
    ...singular(fields.get('category')),
  ]);
  if (above !== undefined) return distinct([...above, ...named]);
  return named.length > 0 ? named : distinct(foldersOf(path).filter(folder => !plainFolder.test(folder)));
}

/**
 * The folders above a post's `_posts`, the outermost first; undefined for a post that lies in no such
 * folder.
 */
export function foldersAbovePosts(path: string): string[] | undefined {
  const folders = foldersOf(path);
  const postFolder = folders.findIndex(folder => postFolders.has(folder));
  return postFolder === -1 ? undefined : folders.slice(0, postFolder);
}

function foldersOf(path: string): string[] {
  return path.split('/').slice(0, -1);
}

/**
 * A post's tags, as Jekyll 4 finds them: `tag` as one, else `tags`, split at spaces or a list; duplicates
 * drop out.
 */
export function findTags(fields: Fields): string[] {
  const one = singular(fields.get('tag'));
  return distinct(one.length > 0 ? one : plural(fields.get('tags')));
}

function plural(value: FieldValue = '', knownWhole?: ReadonlySet<string>): readonly string[] {
  if (typeof value !== 'string') return value;
  const names = value.split(asciiSpace);
  const whole = knownWhole && names.length > 1 ? cleanLine(value) : '';
  return knownWhole?.has(whole) ? [whole] : names;
}

function singular(value: FieldValue = ''): readonly string[] {
  if (typeof value !== 'string') return value;
  return value.trim() === '' ? [] : [value];
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names.filter(name => name.trim() !== ''))];
}
