import type { Head } from '../post/post.ts';
import { reasonOf } from '../words/system-errors.ts';
import { findMoved } from './find-moved.ts';
import { isPostByPath } from './page.ts';
import type { Problem } from './problem.ts';
import { type HeadPlace, readHead } from './read-head.ts';

/** How long the event loop waits for its turn at most: less than a frame. */
const turnMs = 12;

/**
 * Reads the heads of those files (paths below the root) that are posts. Two posts of one id are both there.
 */
export async function readHeads(
  paths: readonly string[],
  place: HeadPlace,
  onProgress?: (read: number, total: number) => void,
): Promise<{ heads: Head[]; problems: Problem[] }> {
  const heads: Head[] = [];
  const problems: Problem[] = [];
  let turnBeganMs = performance.now();
  for (const [count, relativePath] of pagesFirst(paths).entries()) {
    if (performance.now() - turnBeganMs > turnMs) {
      onProgress?.(count, paths.length);
      await new Promise(resolve => setImmediate(resolve));
      turnBeganMs = performance.now();
    }
    try {
      const head = await readWhereItIs(relativePath, place);
      if (head !== undefined) heads.push(head);
    } catch (error) {
      problems.push({ kind: 'file-unreadable', path: relativePath, detail: reasonOf(error) });
    }
  }
  return { heads, problems };
}

/**
 * What may be a page comes before what is a post for certain: a category's page says how its posts'
 * categories are read.
 */
function pagesFirst(paths: readonly string[]): string[] {
  const posts = paths.filter(isPostByPath);
  return [...paths.filter(path => !isPostByPath(path)), ...posts];
}

/** Reads a post that was moved since it was listed from its new place. */
async function readWhereItIs(relativePath: string, place: HeadPlace): Promise<Head | undefined> {
  try {
    return await readHead(relativePath, place);
  } catch (error) {
    const movedTo = findMoved(place.root, relativePath);
    if (movedTo === undefined) throw error;
    return readHead(movedTo, place);
  }
}
