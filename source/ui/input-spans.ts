import type { InputLine } from '../app/input-line.ts';
import type { LineSpan } from '../layout/line.ts';
import type { CellWidth } from '../text/width.ts';

/** A label and the line typed after it, scrolled so that the cursor is within the columns. */
export function inputSpans(
  label: string,
  { text, cursor }: InputLine,
  columns: number,
  width: CellWidth,
): { readonly spans: readonly LineSpan[]; readonly cursorColumn: number } {
  const labelColumns = width.ofText(label);
  const room = Math.max(1, columns - labelColumns - 1);
  const start = firstShown(text.slice(0, cursor), room, width);
  return {
    spans: [
      { text: label, role: 'hint' },
      { text: text.slice(start), role: 'text' },
    ],
    cursorColumn: Math.min(columns - 1, labelColumns + width.ofText(text.slice(start, cursor))),
  };
}

/** Where to begin so that the end of the text is within the columns. */
function firstShown(text: string, columns: number, width: CellWidth): number {
  let start = 0;
  let cells = width.ofText(text);
  for (const character of text) {
    if (cells <= columns) break;
    cells -= width.ofText(character);
    start += character.length;
  }
  return start;
}
