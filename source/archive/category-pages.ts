import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { categoryPageOf } from '../catalogue/category-page.ts';
import { decode } from '../post/decode.ts';
import type { Fields } from '../post/front-matter/fields.ts';
import { readFrontMatter } from '../post/front-matter/read-front-matter.ts';
import { liesInside } from './inside.ts';
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

/** Reads the pages in the site's `category/`. A page that cannot be read tells nothing. */
export function readCategoryPages(root: string): CategoryPages {
  const pages: CategoryPages = { names: new Map(), ids: new Set() };
  for (const file of pageFilesIn(root)) {
    const fileName = withoutExtension(file);
    pages.ids.add(fileName);
    noteCategoryPage(fieldsOf(root, file), fileName, pages);
  }
  return pages;
}

/**
 * The same for a post alone, which seldom asks: of two thousand pages none is read, and they are listed, by the names of their
 * files, when somebody wants to know whether there is one.
 */
export function categoryPagesWhenAsked(root: string): CategoryPages {
  return { names: new Map(), ids: new FileNames(root) };
}

/** What people know these categories by, of those that have a page in a file of their name. */
export function readCategoryNames(root: string, ids: Iterable<string>): ReadonlyMap<string, string> {
  const pages: CategoryPages = { names: new Map(), ids: new Set() };
  for (const id of ids) {
    const file = pageFileOf(root, id);
    if (file !== undefined) noteCategoryPage(fieldsOf(root, file), id, pages);
  }
  return pages.names;
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

/** The names of all files of pages. */
class FileNames extends Set<string> {
  readonly #root: string;
  #isListed = false;

  constructor(root: string) {
    super();
    this.#root = root;
  }

  override has(name: string): boolean {
    if (!this.#isListed) for (const file of pageFilesIn(this.#root)) this.add(withoutExtension(file));
    this.#isListed = true;
    return super.has(name);
  }
}

/** Nearly always it is `ID.html`, and the folder need not be listed. An id may be anything that a post says. */
function pageFileOf(root: string, id: string): string | undefined {
  const likely = `${id}.html`;
  const isThere = path.basename(likely) === likely && existsSync(path.join(root, pagesFolder, likely));
  if (isThere && liesInside(path.join(root, pagesFolder), root)) return likely;
  return pageFilesIn(root).find(file => withoutExtension(file) === id);
}

function pageFilesIn(root: string): string[] {
  const folder = path.join(root, pagesFolder);
  try {
    return liesInside(folder, root) ? readdirSync(folder).filter(name => pageExtension.test(name)) : [];
  } catch {
    return [];
  }
}

function withoutExtension(file: string): string {
  return file.replace(pageExtension, '');
}

function fieldsOf(root: string, file: string): Fields {
  try {
    const bytes = readBeginning(path.join(root, pagesFolder, file), maxPageBytes, { followsLinks: false });
    return readFrontMatter(decode(bytes, { isBeginning: true }).text).fields;
  } catch {
    return new Map();
  }
}
