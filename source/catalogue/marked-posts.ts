import type { Catalogue, PostNumber } from './catalogue.ts';
import type { Marks } from './marks.ts';

/** 1 for the posts (by number) that are read, and for those with a star. */
export interface MarkedPosts {
  readonly isRead: Uint8Array;
  readonly isStarred: Uint8Array;
}

/** The marked posts of a catalogue: each mark is asked for its post, as most posts have none. */
export function markedPosts(catalogue: Catalogue, marks: Marks): MarkedPosts {
  const { size } = catalogue;
  const [isRead, isStarred] = [new Uint8Array(size), new Uint8Array(size)];
  if (size === 0) return { isRead, isStarred };
  const note = (number: PostNumber | undefined, hasRead: boolean, hasStar: boolean): void => {
    if (number === undefined) return;
    isRead[number] = hasRead ? 1 : 0;
    isStarred[number] = hasStar ? 1 : 0;
  };
  // A later table hides what an earlier one says of the same post.
  for (const table of marks.tables) {
    if (table.visit !== undefined && catalogue.findJson !== undefined) {
      table.visit((bytes, start, end, hasRead, hasStar) =>
        note(catalogue.findJson!(bytes, start, end), hasRead, hasStar),
      );
    } else {
      for (const [id, mark] of table.entries()) note(catalogue.find(id), mark.isRead, mark.isStarred);
    }
  }
  return { isRead, isStarred };
}

/** How many of these are 1. */
export function countOnes(flags: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < flags.length; at++) count += flags[at]!;
  return count;
}
