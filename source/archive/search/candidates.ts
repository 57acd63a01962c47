import type { Catalogue, PostNumber } from '../../catalogue/catalogue.ts';
import { markedPosts } from '../../catalogue/marked-posts.ts';
import type { Marks } from '../../catalogue/marks.ts';
import type { Condition, Query } from '../../catalogue/query.ts';

/** The posts that a query's dates and marks leave, newest first. */
export function candidatesOf({ conditions }: Query, catalogue: Catalogue, marks: Marks): Uint32Array {
  const { start, end } = datedRange(conditions, catalogue);
  const numbers = new Uint32Array(Math.max(0, end - start));
  for (let index = 0; index < numbers.length; index++) numbers[index] = start + index;
  const isMarked = markFilter(conditions, catalogue, marks);
  return isMarked === undefined ? numbers : numbers.filter(isMarked);
}

/**
 * Whether a post's marks are as wanted, undefined where any will do. Not every post is asked for its marks,
 * but every mark for its post: most posts have none.
 */
function markFilter(
  conditions: readonly Condition[],
  catalogue: Catalogue,
  marks: Marks,
): ((number: PostNumber) => boolean) | undefined {
  const isAsked = conditions.some(({ kind }) => kind === 'read' || kind === 'starred');
  if (!isAsked) return undefined;
  const { isRead, isStarred } = markedPosts(catalogue, marks);
  const asked = conditions.flatMap(condition => {
    if (condition.kind === 'read') return [{ isWanted: condition.isRead, isMarked: isRead }];
    return condition.kind === 'starred' ? [{ isWanted: condition.isStarred, isMarked: isStarred }] : [];
  });
  return number => asked.every(({ isWanted, isMarked }) => isWanted === (isMarked[number] === 1));
}

/** A catalogue is sorted by date, with the undated posts at its end. */
function datedRange(
  conditions: readonly Condition[],
  catalogue: Catalogue,
): { readonly start: PostNumber; readonly end: PostNumber } {
  let start = 0;
  let end = catalogue.size;
  for (const condition of conditions) {
    if (condition.kind === 'since') end = Math.min(end, firstBefore(condition.epochMs, catalogue));
    if (condition.kind !== 'before') continue;
    start = Math.max(start, firstBefore(condition.epochMs, catalogue));
    end = Math.min(end, firstBefore(-Infinity, catalogue));
  }
  return { start, end };
}

/** The newest post before a moment; before all of time, the first without a date. */
function firstBefore(epochMs: number, catalogue: Catalogue): PostNumber {
  let low = 0;
  let high = catalogue.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const date = catalogue.head(middle).date;
    if (date !== undefined && date.epochMs >= epochMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
