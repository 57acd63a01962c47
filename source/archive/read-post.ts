import path from 'node:path';
import { maxBytes } from '../post/decode.ts';
import { makeWarning } from '../post/make-warning.ts';
import { type PostPlace, parseHead } from '../post/parse-head.ts';
import type { Post } from '../post/post.ts';
import { cleanLine } from '../text/clean.ts';
import { reasonOf } from '../words/system-errors.ts';
import { diskPath } from './disk-path.ts';
import { findMoved } from './find-moved.ts';
import { readBeginning } from './read-bytes.ts';

/**
 * Reads the post at `place.path` below `root`. Never throws: a post that cannot be read is an empty one with
 * the warning `unreadable`. One that was moved since it was listed is read where it lies now.
 */
export async function readPost(root: string, place: PostPlace): Promise<Post> {
  try {
    return await readAt(root, place.path, place);
  } catch (error) {
    const movedTo = findMoved(root, place.path);
    if (movedTo === undefined) return unreadablePost(place, reasonOf(error));
    try {
      return await readAt(root, movedTo, place);
    } catch {
      return unreadablePost(place, reasonOf(error));
    }
  }
}

/** Up to here a post is there in a blink. */
const shortBytes = 96 * 1024;
/** Some screens of text. */
const beginningBytes = 12 * 1024;

/**
 * The first blocks of a long post, which are there before all of it is; undefined for a short one, and where the beginning
 * says nothing. Never throws.
 */
export async function readPostBeginning(root: string, place: PostPlace): Promise<Post | undefined> {
  try {
    const bytes = readBeginning(diskPath(root, place.path), shortBytes);
    if (bytes.length < shortBytes) return undefined;
    const { parsePost } = await import('../post/parse-post.ts');
    const post = parsePost({ ...place, bytes: bytes.subarray(0, beginningBytes), isBeginning: true });
    const blocks = post.blocks.slice(0, -1);
    return blocks.length === 0 ? undefined : { ...post, blocks };
  } catch {
    return undefined;
  }
}

/** The parser of bodies, half of finews by weight, is loaded for the first post that is opened. */
async function readAt(root: string, relativePath: string, place: PostPlace): Promise<Post> {
  // One byte more than is decoded, so that the decoder sees that there was more.
  const bytes = readBeginning(diskPath(root, relativePath), maxBytes + 1);
  const { parsePost } = await import('../post/parse-post.ts');
  return parsePost({ ...place, bytes });
}

function unreadablePost(place: PostPlace, reason: string): Post {
  const { warnings: _, ...head } = parseHead({ ...place, text: '' });
  const warnings = [makeWarning('unreadable', reason)];
  return {
    head: { ...head, warnings },
    title: cleanLine(path.posix.basename(place.path)),
    blocks: [],
    source: undefined,
    originalUrl: undefined,
    tickers: [],
    warnings,
  };
}
