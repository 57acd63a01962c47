import type { Head } from '../post/post.ts';
import { pathId } from './path-id.ts';

/**
 * One head for each post. A post that is being moved from one folder to another is in both for a moment, with
 * the same id, file name, title and date: one row. Other posts may have the same id as well (two `summary.md`
 * in two folders): the first by path keeps it and the others get their path as their id, so that none hides
 * another and each has a mark of its own.
 */
export function distinctHeads(heads: readonly Head[]): Head[] {
  const byId = new Map<string, Head>();
  for (const head of inOrderOfPaths(heads)) {
    const known = byId.get(head.id);
    if (known === undefined) {
      byId.set(head.id, head);
    } else if (!isSamePost(known, head)) {
      const id = pathId(head.path);
      byId.set(id, { ...head, id });
    }
  }
  return [...byId.values()];
}

/** Where no id comes twice the order says nothing. */
function inOrderOfPaths(heads: readonly Head[]): readonly Head[] {
  if (new Set(heads.map(({ id }) => id)).size === heads.length) return heads;
  return [...heads].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isSamePost(a: Head, b: Head): boolean {
  return (
    fileNameOf(a.path) === fileNameOf(b.path) && a.title === b.title && a.date?.epochMs === b.date?.epochMs
  );
}

function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
