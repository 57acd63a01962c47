import { linesOf } from '../../post/block-lines.ts';
import type { Head, Post } from '../../post/post.ts';
import { foldSpaced } from '../../text/fold.ts';

/** The lines of a head's text, from 0. */
export const headLines = { title: 0, tag: 1, category: 2, source: 3, stock: 4 };

/**
 * A head as it is searched: a line for each field, on every line but the title's a tab before and behind
 * each item, so that whole items can be looked for. No folded word holds a tab or a newline.
 */
export function headText(head: Head, body: Pick<Post, 'source' | 'tickers'>): string {
  const source = body.source === undefined ? [] : [body.source];
  const items = [head.tags, head.categories, source, body.tickers];
  return [foldSpaced(head.title), ...items.map(itemLine)].join('\n');
}

/** Posts share lists of tags and categories. */
const knownLines = new WeakMap<readonly string[], string>();

function itemLine(items: readonly string[]): string {
  if (items.length === 0) return '';
  const known = knownLines.get(items);
  if (known !== undefined) return known;
  const line = `\t${items.map(foldSpaced).join('\t')}\t`;
  knownLines.set(items, line);
  return line;
}

/**
 * A post's text as it is searched: a line for each of its blocks, so that no phrase is found across two of
 * them.
 */
export function bodyText({ blocks }: Pick<Post, 'blocks'>): string {
  return linesOf(blocks)
    .map(({ text }) => foldSpaced(text))
    .filter(line => line !== '')
    .join('\n');
}
