import type { Fields } from '../post/fields.ts';
import { textOf } from '../post/fields.ts';
import { cleanLine } from '../text/clean.ts';

/** A site's page about one category. */
export interface CategoryPage {
  /** What posts carry in `categories:`. */
  readonly id: string;
  readonly name: string;
}

/**
 * What a page with `layout: category` says of its category: `category:` is the id and `title:` the name that people know it
 * by. `fileName`: without its extension; the id where the page names none, as `jekyll-archives` and its kin have it. Undefined for every other page.
 */
export function categoryPageOf(fields: Fields, fileName: string): CategoryPage | undefined {
  if (textOf(fields, 'layout') !== 'category') return undefined;
  const id = cleanLine(textOf(fields, 'category') || fileName);
  return { id, name: cleanLine(textOf(fields, 'title')) || id };
}
