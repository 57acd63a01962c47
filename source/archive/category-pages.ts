import { readdirSync } from 'node:fs';
import path from 'node:path';
import { categoryPageOf } from '../catalogue/category-page.ts';
import { decode } from '../post/decode.ts';
import type { Fields } from '../post/front-matter/fields.ts';
import { readFrontMatter } from '../post/front-matter/read-front-matter.ts';
import { readBeginning } from './read-bytes.ts';

/** The folder in which sites keep the pages of their categories, one `.html` each. */
const pagesFolder = 'category';
const pageExtension = /\.html?$/i;
const maxPageBytes = 16 * 1024;

/** What a site's pages tell about its categories; grows as pages are met. */
export interface CategoryPages {
  /** By id, what people know a category by. */
  readonly names: Map<string, string>;
  /** Names that are one category although they have spaces in them. */
  readonly ids: Set<string>;
}

/**
 * Reads the pages in the site's `category/`. `isWanted`: which of them, by file name without extension; the
 * file names of the others still count as ids. A page that cannot be read tells nothing.
 */
export function readCategoryPages(root: string, isWanted: (fileName: string) => boolean): CategoryPages {
  const pages: CategoryPages = { names: new Map(), ids: new Set() };
  for (const file of pageFilesIn(path.join(root, pagesFolder))) {
    const { name: fileName } = path.parse(file);
    pages.ids.add(fileName);
    if (isWanted(fileName)) noteCategoryPage(fieldsOf(file), fileName, pages);
  }
  return pages;
}

/** Whether a path below the site's root is one of the files that `readCategoryPages` reads. */
export function isCategoryPage(relativePath: string): boolean {
  return path.posix.dirname(relativePath) === pagesFolder && pageExtension.test(relativePath);
}

/** Takes in what a page's front matter says of a category; false when it is no such page. */
export function noteCategoryPage(fields: Fields, fileName: string, pages: CategoryPages): boolean {
  const page = categoryPageOf(fields, fileName);
  if (page === undefined) return false;
  pages.names.set(page.id, page.name);
  pages.ids.add(page.id);
  return true;
}

function pageFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter(name => pageExtension.test(name))
      .map(name => path.join(folder, name));
  } catch {
    return [];
  }
}

function fieldsOf(file: string): Fields {
  try {
    const { text } = decode(readBeginning(file, maxPageBytes), { isBeginning: true });
    return readFrontMatter(text).fields;
  } catch {
    return new Map();
  }
}
