import type { Head } from '../post/post.ts';

/**
 * One head for each post. A post that is being moved from one folder to another is in both for a moment, with
 * the same id, file name, title and date: one row. Other posts may have the same id as well (two `summary.md`
 * in two folders): the first by path keeps it and the others get their path as their id, so that none hides
 * another and each has a mark of its own.
 */
export function distinctHeads(heads: readonly Head[]): Head[] {
  const byId = new Map<string, Head>();
  for (const head of heads) {
    const known = byId.get(head.id);
    if (known === undefined) {
      byId.set(head.id, head);
    } else if (!isSamePost(known, head)) {
      const [first, later] = known.path < head.path ? [known, head] : [head, known];
      byId.set(first.id, first);
      byId.set(later.path, { ...later, id: later.path });
    }
  }
  return [...byId.values()];
}

function isSamePost(a: Head, b: Head): boolean {
  return (
    fileNameOf(a.path) === fileNameOf(b.path) && a.title === b.title && a.date?.epochMs === b.date?.epochMs
  );
}

function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
