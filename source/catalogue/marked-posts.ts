import type { Catalogue, PostNumber } from './catalogue.ts';
import type { MarkedPosts } from './kept-marked.ts';
import type { MarkTable } from './mark-table.ts';
import type { Marks } from './marks.ts';

/** The marked posts of a catalogue: each mark is asked for its post, as most posts have none. */
export function markedPosts(catalogue: Catalogue, marks: Marks): MarkedPosts {
  const { size } = catalogue;
  const [lowest] = marks.tables;
  const kept = size === 0 || lowest?.name === undefined ? undefined : catalogue.keptMarked?.read(lowest.name);
  const marked = kept ?? { isRead: new Uint8Array(size), isStarred: new Uint8Array(size) };
  if (size === 0) return marked;
  // A later table hides what an earlier one says of the same post.
  for (const table of marks.tables) {
    if (table === lowest && kept !== undefined) continue;
    noteMarks(marked, table, catalogue);
    if (table === lowest && table.name !== undefined) catalogue.keptMarked?.keep(table.name, marked);
  }
  return marked;
}

function noteMarks({ isRead, isStarred }: MarkedPosts, table: MarkTable, catalogue: Catalogue): void {
  const note = (number: PostNumber | undefined, hasRead: boolean, hasStar: boolean): void => {
    if (number === undefined) return;
    isRead[number] = hasRead ? 1 : 0;
    isStarred[number] = hasStar ? 1 : 0;
  };
  if (table.visit !== undefined && catalogue.findJson !== undefined) {
    table.visit((bytes, start, end, hasRead, hasStar) =>
      note(catalogue.findJson!(bytes, start, end), hasRead, hasStar),
    );
  } else {
    for (const [id, mark] of table.entries()) note(catalogue.find(id), mark.isRead, mark.isStarred);
  }
}

/** How many of these are 1. */
export function countOnes(flags: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < flags.length; at++) count += flags[at]!;
  return count;
}
