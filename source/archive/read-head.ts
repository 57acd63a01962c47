import path from 'node:path';
import { decode } from '../post/decode.ts';
import { type ReadText, readFrontMatter } from '../post/front-matter/read-front-matter.ts';
import { makeWarning } from '../post/make-warning.ts';
import { headOf, type PostPlace, parseHead } from '../post/parse-head.ts';
import type { Head } from '../post/post.ts';
import type { Site } from '../post/site.ts';
import type { Warning } from '../post/warning.ts';
import { reasonOf } from '../words/system-errors.ts';
import { type CategoryPages, noteCategoryPage } from './category-pages.ts';
import { diskPath } from './disk-path.ts';
import { isPage, isPostByPath } from './page.ts';
import { kindOfName } from './post-names.ts';
import { readInto } from './read-bytes.ts';

export interface HeadPlace {
  readonly root: string;
  readonly site: Site;
  /** Grows by what the pages of categories among the files say. */
  readonly categoryPages: CategoryPages;
  /** A file that was named outright is a post whatever it is called and says. */
  readonly isNamedOutright: boolean;
}

/**
 * The head of the post at a path below the root, undefined where the file is none. A file that is there and
 * cannot be read is a post with the warning `unreadable`.
 * @throws the system's error where there is no such file any more.
 */
export async function readHead(relativePath: string, place: HeadPlace): Promise<Head | undefined> {
  const postPlace = { path: relativePath, site: place.site, categoryIds: place.categoryPages.ids };
  let beginning: Beginning;
  try {
    beginning = readFrontMatterOf(diskPath(place.root, relativePath));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') throw error;
    return { ...parseHead({ ...postPlace, text: '' }), warnings: [makeWarning('unreadable', reason)] };
  }
  const { bytes, text, warnings } = beginning;
  const read = readFrontMatter(text);
  if (!place.isNamedOutright && !isPost(relativePath, text, read, place.categoryPages)) return undefined;
  const head = headOf(read, postPlace, warnings);
  return head.title === '' ? { ...head, title: await firstWords(bytes, postPlace) } : head;
}

interface Beginning {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** Nearly every front matter ends within the first of these many bytes; none goes on beyond the second. */
const [fewBytes, manyBytes] = [4 * 1024, 16 * 1024];

/** Takes the beginning of one file after the other. */
const buffer = Buffer.allocUnsafe(manyBytes);

function readFrontMatterOf(file: string | Buffer): Beginning {
  const few = readBeginning(file, fewBytes);
  return few.bytes.length === fewBytes && isFrontMatterOpen(few.text) ? readBeginning(file, manyBytes) : few;
}

function isFrontMatterOpen(text: string): boolean {
  return text.startsWith('---') && !/\n(?:---|\.\.\.)[ \t]*\n/.test(text);
}

function readBeginning(file: string | Buffer, mostBytes: number): Beginning {
  const bytes = readInto(buffer.subarray(0, mostBytes), file);
  return { bytes, ...decode(bytes, { isBeginning: bytes.length === mostBytes }) };
}

/** Whether a file is a post, by its path and what it begins with; notes what a category's page says. */
export function isPost(
  relativePath: string,
  text: string,
  read: ReadText,
  categoryPages: CategoryPages,
): boolean {
  const isText = !relativePath.endsWith('.md') && kindOfName(path.posix.basename(relativePath)) === 'text';
  if (isText && (!text.startsWith('---') || read.fields.size === 0)) return false;
  if (isPostByPath(relativePath)) return true;
  const fileName = path.posix.parse(relativePath).name;
  return !noteCategoryPage(read.fields, fileName, categoryPages) && !isPage(relativePath, read.fields);
}

/** What stands for a missing title. The parser of bodies is loaded for the first post that needs it. */
export async function firstWords(bytes: Uint8Array, place: PostPlace): Promise<string> {
  // The parser's `await` lets others use the buffer meanwhile.
  const copy = Uint8Array.from(bytes);
  const { parsePost } = await import('../post/parse-post.ts');
  return parsePost({ ...place, bytes: copy }).title;
}
