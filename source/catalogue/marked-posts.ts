import type { Catalogue, PostNumber } from './catalogue.ts';
import type { MarkedPosts } from './kept-marked.ts';
import type { MarkTable } from './mark-table.ts';
import type { Marks } from './marks.ts';

/** The marked posts of a catalogue: each mark is asked for its post, as most posts have none. */
export function markedPosts(catalogue: Catalogue, marks: Marks): MarkedPosts {
  const [lowest, ...above] = marks.tables;
  if (lowest === undefined || catalogue.size === 0) return noneMarked(catalogue);
  const marked = markedBy(lowest, catalogue);
  // A later table hides what an earlier one says of the same post.
  for (const table of above) noteMarks(marked, table, catalogue);
  return marked;
}

/** What one table says, which is kept where the table has a name. */
function markedBy(table: MarkTable, catalogue: Catalogue): MarkedPosts {
  const { name } = table;
  const kept = name === undefined ? undefined : catalogue.keptMarked?.read(name);
  if (kept !== undefined) return kept;
  const marked = noneMarked(catalogue);
  noteMarks(marked, table, catalogue);
  if (name !== undefined) catalogue.keptMarked?.keep(name, marked);
  return marked;
}

function noneMarked({ size }: Catalogue): MarkedPosts {
  return { isRead: new Uint8Array(size), isStarred: new Uint8Array(size) };
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
