import { pathId } from '../../catalogue/path-id.ts';
import type { Entries, Entry } from './entries.ts';
import { addToTable, emptyHashTable } from './hash-table.ts';

/**
 * As `distinctHeads`: who keeps an id that several have is the first by path; the same post twice is one. Gives those that
 * are listed, and the second copies.
 */
export function partCopies(entries: Entries): { shown: Entry[]; hidden: Entry[] } {
  const hidden = new Set<Entry>();
  for (const sharers of sharersOfIds(entries)) {
    const [first, ...later] = sharers
      .map(entry => ({ entry, path: entries.pathOf(entry) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { entry, path } of later) {
      if (entries.isSamePost(first!.entry, entry)) hidden.add(entry);
      else entries.pathIds.set(entry, pathId(path));
    }
  }
  const shown: Entry[] = [];
  for (let entry = 0; entry < entries.count; entry++) if (!hidden.has(entry)) shown.push(entry);
  return { shown, hidden: [...hidden] };
}

/** The entries of each id that is not one entry's alone. */
function sharersOfIds({ count, idHashes }: Entries): Iterable<Entry[]> {
  const shared = new Map<Entry, Entry[]>();
  const table = emptyHashTable(count);
  for (let entry = 0; entry < count; entry++) {
    const owner = addToTable(table, idHashes, entry);
    if (owner === entry) continue;
    const sharers = shared.get(owner);
    if (sharers === undefined) shared.set(owner, [owner, entry]);
    else sharers.push(entry);
  }
  return shared.values();
}
