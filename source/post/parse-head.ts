import { cleanLine } from '../text/clean.ts';
import { findDate } from './date.ts';
import { slugOfFile } from './file-name.ts';
import { type Fields, textOf } from './front-matter/fields.ts';
import { type ReadText, readFrontMatter } from './front-matter/read-front-matter.ts';
import type { Head } from './post.ts';
import { postId } from './post-id.ts';
import type { Site } from './site.ts';
import { findCategories, findTags } from './taxonomy.ts';
import type { Warning } from './warning.ts';

/** Where a post was found and what its archive says about it. */
export interface PostPlace {
  /** Path of the file below the archive's root, with `/` between the parts. */
  readonly path: string;
  readonly site: Site;
  /** Categories that the site has a page for: names that may have spaces in them. */
  readonly categoryIds?: ReadonlySet<string>;
}

/** `date` is Jekyll's; the others are what Astro's and Hugo's posts have instead. */
const dateKeys = ['date', 'pubDate', 'publishDate'];

/**
 * What a list shows of a post, from its decoded text; the beginning of the text will do where it holds the
 * whole front matter (a warning `front-matter-unclosed` for less than 16 KB of it means that it may not).
 * Never throws.
 */
export function parseHead(input: PostPlace & { readonly text: string }): Head {
  return headOf(readFrontMatter(input.text), input);
}

/** The same, of a text whose front matter has been read; `earlier` are the warnings of what came before. */
export function headOf(read: ReadText, place: PostPlace, earlier: readonly Warning[] = []): Head {
  const { path, site, categoryIds } = place;
  const { fields } = read;
  const title = cleanLine(textOf(fields, 'title'));
  const found = findDate(textOf(fields, ...dateKeys), path, site.timezone);
  const categories = categoriesOf(fields, path, categoryIds);
  const slug = textOf(fields, 'slug') || slugOfFile(path);
  const untitled: Warning[] = title === '' ? [{ kind: 'title-missing' }] : [];
  return {
    id: postId({ categories, date: found.date, slug }, site.timezone),
    path,
    title: detached(title),
    date: found.date,
    categories,
    tags: tagsOf(fields),
    warnings: [...earlier, ...read.warnings, ...untitled, ...found.warnings],
  };
}

/** Names as they were found before: posts of one archive have the same again and again, and share the lists. */
class KnownNames {
  readonly #names = new Map<string, readonly string[]>();

  /** @param key all that the names follow from; undefined for what is seldom and not kept. */
  of(key: string | undefined, find: () => readonly string[]): readonly string[] {
    const known = key === undefined ? undefined : this.#names.get(key);
    if (known !== undefined) return known;
    const names = cleanNames(find());
    if (key === undefined) return names;
    if (this.#names.size >= mostKnownNames) this.#names.clear();
    this.#names.set(key, names);
    return names;
  }
}

const mostKnownNames = 4096;
const knownTags = new KnownNames();
/** For each list of a site's own categories, and how long it was: it may grow. */
const knownCategories = new WeakMap<
  ReadonlySet<string>,
  { readonly size: number; readonly names: KnownNames }
>();
const noCategories: ReadonlySet<string> = new Set();

function categoriesOf(
  fields: Fields,
  path: string,
  ids: ReadonlySet<string> = noCategories,
): readonly string[] {
  let known = knownCategories.get(ids);
  if (known?.size !== ids.size) {
    known = { size: ids.size, names: new KnownNames() };
    knownCategories.set(ids, known);
  }
  const written = fields.get('categories') ?? '';
  const isUsual = typeof written === 'string' && !fields.has('category');
  const key = isUsual ? `${path.slice(0, path.lastIndexOf('/') + 1)}\n${written}` : undefined;
  return known.names.of(key, () => findCategories(fields, path, ids));
}

function tagsOf(fields: Fields): readonly string[] {
  const written = fields.get('tags') ?? '';
  const isUsual = typeof written === 'string' && !fields.has('tag');
  return knownTags.of(isUsual ? written : undefined, () => findTags(fields));
}

function cleanNames(names: readonly string[]): string[] {
  const cleaned = names.map(name => detached(cleanLine(name))).filter(name => name !== '');
  return cleaned.length > 1 ? [...new Set(cleaned)] : cleaned;
}

/**
 * The text in memory of its own. V8 keeps a piece of a text as a pointer into the whole, so that a catalogue
 * of titles would hold every post of the archive; joining makes a new text, and cutting the space off again
 * points into that one.
 */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
