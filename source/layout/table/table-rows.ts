import { appendBlank, appendRow, type Galley } from '../galley.ts';
import type { LineSpan } from '../line.ts';
import type { Margin } from '../margin.ts';
import { thinRule } from '../rule.ts';
import { type TextRow, textRows } from '../text-rows.ts';
import type { TableColumn } from './table-columns.ts';
import type { Grid, GridCell } from './table-grid.ts';

/** A cell broken to its columns' width. */
interface SetCell extends Pick<GridCell, 'offset'> {
  readonly start: number;
  readonly columns: number;
  /** Where it stands in its room, from 0 (left) to 1 (right). */
  readonly place: number;
  readonly rows: readonly TextRow[];
}

/**
 * Sets a table's rows side by side, a rule under the headers. Where the first column takes several lines,
 * one would not see where the next row begins, so a blank line parts the rows.
 */
export function appendGrid(
  galley: Galley,
  margin: Margin,
  grid: Grid,
  columns: readonly TableColumn[],
): void {
  const set = (cells: readonly GridCell[]) => cells.map(cell => setCell(cell, columns, galley));
  for (const cells of grid.headers) appendCells(galley, margin, set(cells));
  const last = columns.at(-1);
  if (last && grid.headers.length > 0 && grid.rows.length > 0) {
    const offset = grid.rows[0]![0]!.offset;
    appendRow(galley, margin, [thinRule(last.start + last.columns, 'table-rule', galley.width)], offset);
  }
  const needsGaps = grid.rows.some(
    ([first]) => first!.column === 0 && first!.endColumn === 1 && set([first!])[0]!.rows.length > 1,
  );
  grid.rows.forEach((cells, index) => {
    if (needsGaps && index > 0) appendBlank(galley, margin, cells[0]!.offset);
    appendCells(galley, margin, set(cells));
  });
}

function setCell(cell: GridCell, columns: readonly TableColumn[], galley: Galley): SetCell {
  const first = columns[cell.column]!;
  const last = columns[cell.endColumn - 1]!;
  const room = last.start + last.columns - first.start;
  return {
    offset: cell.offset,
    start: first.start,
    columns: room,
    place: placeOf(cell, first),
    rows: textRows(cell.content, room, galley.width),
  };
}

/**
 * Numbers stand to the right, with their header; a header over several columns in the middle of them; all
 * else to the left.
 */
function placeOf(cell: GridCell, column: TableColumn): number {
  const isAlone = cell.endColumn === cell.column + 1;
  if (isAlone) return column.isNumber ? 1 : 0;
  return cell.isHeader ? 0.5 : 0;
}

/** The cells' rows beside each other; spaces stand before a text, never after the last. */
function appendCells(galley: Galley, margin: Margin, cells: readonly SetCell[]): void {
  const height = cells.reduce((rows, cell) => Math.max(rows, cell.rows.length), 0);
  for (let index = 0; index < height; index += 1) {
    const spans: LineSpan[] = [];
    let position = 0;
    let offset: number | undefined;
    for (const cell of cells) {
      const row = cell.rows[index];
      if (!row) continue;
      const used = row.spans.reduce((sum, span) => sum + galley.width.ofText(span.text), 0);
      const start = cell.start + Math.floor((cell.columns - used) * cell.place);
      if (start > position) spans.push({ text: ' '.repeat(start - position), role: 'text' });
      spans.push(...row.spans);
      position = start + used;
      offset ??= cell.offset + row.start;
    }
    appendRow(galley, margin, spans, offset!);
  }
}
