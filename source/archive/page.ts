import { type Fields, textOf } from '../post/front-matter/fields.ts';

/** Layouts, in small letters, that sites give to what is no post. */
const pageLayouts = new Set([
  'category',
  'categories',
  'tag',
  'tags',
  'archive',
  'archives',
  'page',
  'home',
  'index',
  'default',
  'search',
  'about',
  'redirect',
  'redirected',
  '404',
]);

const namesPost = /(?:^|\/)_posts\/|(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]*$/;
const listsCategory = /(?:^|\/)category\/[^/]+\.html?$/i;

/**
 * Whether a path alone says that the file is a post: it lies in `_posts`, or its name begins with a date as
 * Jekyll wants it.
 */
export function isPostByPath(path: string): boolean {
  return namesPost.test(path);
}

/**
 * Whether a file that is not a post by its path is a page of the site: its layout says so, or it lies in
 * `category/`, where sites keep the lists of their categories.
 */
export function isPage(path: string, fields: Fields): boolean {
  return listsCategory.test(path) || pageLayouts.has(textOf(fields, 'layout').toLowerCase());
}
