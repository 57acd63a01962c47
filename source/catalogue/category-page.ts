import { type Fields, textOf } from '../post/front-matter/fields.ts';
import { cleanLine } from '../text/clean.ts';

/** A site's page about one category. */
export interface CategoryPage {
  /** What posts carry in `categories:`. */
  readonly id: string;
  /** What people know it by. */
  readonly name: string;
}

/**
 * What a page with `layout: category` says: `category:` is the id, else the page's own name; `title:` is the
 * name, else the id. Undefined for every other page. `fileName`: without its extension.
 */
export function categoryPageOf(fields: Fields, fileName: string): CategoryPage | undefined {
  if (textOf(fields, 'layout').toLowerCase() !== 'category') return undefined;
  const id = cleanLine(textOf(fields, 'category') || fileName);
  return { id, name: cleanLine(textOf(fields, 'title')) || id };
}
