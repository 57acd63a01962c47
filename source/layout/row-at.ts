import type { Article } from './article.ts';

/**
 * The row that shows the text at `offset`, at whatever width the article is laid out: where to go on
 * reading.
 */
export function rowAt(article: Pick<Article, 'offsets'>, offset: number): number {
  let low = 0;
  let high = article.offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (article.offsets[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
