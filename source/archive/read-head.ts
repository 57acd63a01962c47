import path from 'node:path';
import { decode } from '../post/decode.ts';
import { makeWarning } from '../post/make-warning.ts';
import { headOf, type PostPlace, parseHead } from '../post/parse-head.ts';
import type { Head } from '../post/post.ts';
import { type ReadText, readFrontMatter } from '../post/read-front-matter.ts';
import type { Site } from '../post/site.ts';
import { type CategoryPages, noteCategoryPage } from './category-pages.ts';
import { diskPath } from './disk-path.ts';
import { isPage, isPostByPath } from './page.ts';
import { kindOfName } from './post-names.ts';
import { reasonOf } from './problem.ts';
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
 * The head of the post at a path below the root, undefined where the file is none. `buffer` takes the beginning of the file. A
 * file that is there and cannot be read is a post with the warning `unreadable`.
 * @throws the system's error where there is no such file any more.
 */
export async function readHead(
  relativePath: string,
  place: HeadPlace,
  buffer: Uint8Array,
): Promise<Head | undefined> {
  const input = { path: relativePath, site: place.site, categoryIds: place.categoryPages.ids };
  let bytes: Uint8Array;
  try {
    bytes = readInto(buffer, diskPath(place.root, relativePath));
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') throw error;
    return { ...parseHead({ ...input, text: '' }), warnings: [makeWarning('unreadable', reasonOf(error))] };
  }
  const { text, warnings } = decode(bytes, { isBeginning: bytes.length === buffer.length });
  const read = readFrontMatter(text);
  if (!place.isNamedOutright && !isPost(relativePath, text, read, place.categoryPages)) return undefined;
  const head = headOf(read, input, warnings);
  return head.title === '' ? { ...head, title: await firstWords(bytes, input) } : head;
}

function isPost(relativePath: string, text: string, read: ReadText, categoryPages: CategoryPages): boolean {
  const isText = kindOfName(path.posix.basename(relativePath)) === 'text';
  if (isText && (!text.startsWith('---') || read.fields.size === 0)) return false;
  if (isPostByPath(relativePath)) return true;
  const fileName = path.posix.parse(relativePath).name;
  return !noteCategoryPage(read.fields, fileName, categoryPages) && !isPage(relativePath, read.fields);
}

/** What stands for a missing title. The parser of bodies is loaded for the first post that needs it. */
async function firstWords(bytes: Uint8Array, place: PostPlace): Promise<string> {
  const { parsePost } = await import('../post/parse-post.ts');
  return parsePost({ ...place, bytes }).title;
}
