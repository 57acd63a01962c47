import type { Cell } from '../../post/post.ts';
import type { Role } from '../line.ts';
import type { LinkNumbers } from '../link-numbers.ts';
import { styleText } from '../style-text.ts';
import type { StyledText } from '../styled-text.ts';

/** A table with every cell in its column. */
export interface Grid {
  readonly columnCount: number;
  /** Rows at the top of nothing but headers. */
  readonly headers: readonly GridRow[];
  readonly rows: readonly GridRow[];
  /** Where the text after the table begins in the running text. */
  readonly endOffset: number;
}

/** Cells with text, from left to right. */
export type GridRow = readonly GridCell[];

export interface GridCell {
  readonly content: StyledText;
  readonly isHeader: boolean;
  /** The first of its columns, and the one after its last. */
  readonly column: number;
  readonly endColumn: number;
  /** Where its text begins in the running text. */
  readonly offset: number;
}

/**
 * Places the cells of a table whose running text begins at `offset`. A column in which no cell begins is no
 * column, so that `colspan="1000"` costs nothing; cells and rows without text leave a gap and no more.
 */
export function placeCells(
  rows: readonly (readonly Cell[])[],
  role: Role,
  links: LinkNumbers,
  offset: number,
): Grid {
  const starts = columnStarts(rows);
  let endOffset = offset;
  const headers: GridRow[] = [];
  const body: GridRow[] = [];

  for (const cells of rows) {
    const row: GridCell[] = [];
    let start = 0;
    for (const cell of cells) {
      const column = firstAtOrAfter(starts, start);
      start += cell.columnSpan;
      if (cell.content.text.trim() === '') continue;
      const content = styleText(cell.content, { role: cell.isHeader ? 'table-header' : role }, links);
      row.push({
        content,
        isHeader: cell.isHeader,
        column,
        endColumn: firstAtOrAfter(starts, start),
        offset: endOffset,
      });
      endOffset += content.text.length + 1;
    }
    if (row.length === 0) continue;
    const isHeader = body.length === 0 && cells.every(cell => cell.isHeader);
    (isHeader ? headers : body).push(row);
  }
  return { columnCount: starts.length, headers, rows: body, endOffset };
}

function columnStarts(rows: readonly (readonly Cell[])[]): number[] {
  const starts = new Set<number>();
  for (const cells of rows) {
    let start = 0;
    for (const cell of cells) {
      starts.add(start);
      start += cell.columnSpan;
    }
  }
  return [...starts].sort((a, b) => a - b);
}

/** Index of the first column that begins at `start` or after it, by halving. */
function firstAtOrAfter(starts: readonly number[], start: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
