import type { PartWithGaps } from '../snapshot/entries.ts';
import { findInTable } from '../snapshot/hash-table.ts';
import { namesIn } from '../snapshot/part.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { headAt } from '../snapshot/snapshot-catalogue.ts';
import type { News } from './news.ts';

/** Compares the posts that left with those that came. */
export function newsOf(index: Snapshot, drop: ReadonlySet<number>, parts: readonly PartWithGaps[]): News {
  const news = {
    added: [] as string[],
    changed: [] as string[],
    moved: [] as string[],
    removed: [] as string[],
  };
  const left = new Map(Array.from(drop, number => headAt(index, number)).map(({ id, path }) => [id, path]));
  const came = parts.flatMap(({ part, isKept }) =>
    namesIn(part).filter((_, place) => isKept?.(place) !== false),
  );
  for (const { id, path } of came) {
    const before = left.get(id);
    if (before === undefined) news.added.push(id);
    else (before === path ? news.changed : news.moved).push(id);
    left.delete(id);
  }
  news.removed.push(...left.keys());
  return news;
}

/** What another window has found: posts that came, and posts that left. Indexes of different seeds cannot be compared. */
export function newsSince(before: Snapshot, after: Snapshot): News | undefined {
  if (before.summary.seed !== after.summary.seed) return undefined;
  return { added: missingIn(before, after), changed: [], moved: [], removed: missingIn(after, before) };
}

function missingIn(index: Snapshot, other: Snapshot): string[] {
  const [table, hashes] = [index.extra('idTable'), index.column('idHashes')];
  const missing: string[] = [];
  for (const [number, hash] of other.column('idHashes').entries()) {
    if (number >= other.summary.size) break;
    if (findInTable(table, hashes, hash) === undefined) missing.push(headAt(other, number).id);
  }
  return missing;
}
