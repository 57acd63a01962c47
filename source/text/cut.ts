import type { CellWidth } from './width.ts';

const ELLIPSIS = '…';

/** The text as it is where it fits into the columns, else as much of its beginning as fits before a `…`. */
export function cut(text: string, columns: number, width: CellWidth): string {
  const room = columns - width.ofText(ELLIPSIS);
  let cells = 0;
  let keptEnd = 0;
  for (let index = 0; index < text.length; ) {
    const codePoint = text.codePointAt(index)!;
    cells += width.ofCodePoint(codePoint);
    if (cells > columns) return room < 0 ? '' : text.slice(0, keptEnd) + ELLIPSIS;
    index += codePoint > 0xffff ? 2 : 1;
    if (cells <= room) keptEnd = index;
  }
  return text;
}

/** The text cut or filled up with spaces to exactly the columns. */
export function fit(text: string, columns: number, width: CellWidth): string {
  const shown = cut(text, columns, width);
  return shown + ' '.repeat(Math.max(0, columns - width.ofText(shown)));
}
