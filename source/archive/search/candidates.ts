import type { Catalogue, PostNumber } from '../../catalogue/catalogue.ts';
import type { Marks } from '../../catalogue/marks.ts';
import type { Condition, Query } from '../../catalogue/query.ts';

/** The posts that a query's dates and stars leave, newest first, found without looking at every post. */
export function candidatesOf({ conditions }: Query, catalogue: Catalogue, marks: Marks): Uint32Array {
  const { start, end } = datedRange(conditions, catalogue);
  const isStarred = conditions.some(condition => condition.kind === 'starred' && condition.isStarred);
  if (isStarred) return starredPosts(catalogue, marks).filter(number => number >= start && number < end);
  const numbers = new Uint32Array(Math.max(0, end - start));
  for (let index = 0; index < numbers.length; index++) numbers[index] = start + index;
  return numbers;
}

/** What is left to ask about a post that was found: its marks. */
export function markFilter(
  { conditions }: Query,
  catalogue: Catalogue,
  marks: Marks,
): (number: PostNumber) => boolean {
  const asked = conditions.filter(({ kind }) => kind === 'read' || kind === 'starred');
  if (asked.length === 0) return () => true;
  return number => {
    const { id } = catalogue.head(number);
    return asked.every(condition => {
      if (condition.kind === 'read') return condition.isRead === marks.isRead(id);
      return condition.kind !== 'starred' || condition.isStarred === marks.isStarred(id);
    });
  };
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

function starredPosts(catalogue: Catalogue, marks: Marks): Uint32Array {
  const numbers: PostNumber[] = [];
  for (const [id, { isStarred }] of marks.entries()) {
    const number = isStarred ? catalogue.find(id) : undefined;
    if (number !== undefined) numbers.push(number);
  }
  return Uint32Array.from(numbers).sort();
}
