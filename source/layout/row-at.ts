import type { Article } from './article.ts';

type Offsets = Pick<Article, 'offsets'>;

/**
 * Where a row stands, as an offset in the text of the body, which is the same at every width: the place where one reads. A row
 * without text stands on the unit before the text below it, at which no row of text begins.
 */
export function positionOf({ offsets }: Offsets, row: number): number {
  const offset = offsets[row] ?? 0;
  return offset === offsets[row + 1] ? offset - 1 : offset;
}

/** The row at a position, at whatever width the article is laid out: where to go on reading. */
export function rowAt({ offsets }: Offsets, position: number): number {
  const last = lastUpTo(offsets, position);
  const isBetweenTexts = offsets[last + 1] === position + 1 && offsets[last + 2] === position + 1;
  return isBetweenTexts ? last + 1 : last;
}

function lastUpTo(offsets: readonly number[], position: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! <= position) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
