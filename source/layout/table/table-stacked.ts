import type { CellWidth } from '../../text/width.ts';
import { appendBlank, appendRow, type Galley } from '../galley.ts';
import type { Margin } from '../margin.ts';
import { joinText, onOneLine, plainText, type StyledText, type TextStyle } from '../styled-text.ts';
import { textRows } from '../text-rows.ts';
import type { Grid, GridCell } from './table-grid.ts';

/** Cells by which a value that takes several lines stands in from its name. */
const HANG = 2;

const HEADER: TextStyle = { role: 'table-header' };

/**
 * Sets each row of a table that is too wide as lines of `name：value`, named by the headers; a blank line
 * parts the rows.
 */
export function appendStackedRows(galley: Galley, margin: Margin, grid: Grid): void {
  const hasBody = grid.rows.length > 0;
  const names = hasBody ? columnNames(grid, galley.width) : [];
  (hasBody ? grid.rows : grid.headers).forEach((cells, index) => {
    if (index > 0) appendBlank(galley, margin, cells[0]!.offset);
    for (const cell of cells) appendNamed(galley, margin, names[cell.column], cell);
  });
}

/** What the headers over each column say, with the colon that the names' script takes. */
function columnNames(grid: Grid, width: CellWidth): (StyledText | undefined)[] {
  const names: (StyledText | undefined)[] = Array(grid.columnCount).fill(undefined);
  for (const { content, column, endColumn } of grid.headers.flat()) {
    for (let place = column; place < endColumn; place += 1) {
      const above = names[place];
      names[place] = above ? joinText(joinText(above, plainText(' ', HEADER)), content) : content;
    }
  }
  return names.map(
    name => name && joinText(onOneLine(name), plainText(colonAfter(name.text, width), HEADER)),
  );
}

function colonAfter(name: string, width: CellWidth): string {
  const isWide = width.ofText(name) > name.length;
  return isWide ? '：' : ': ';
}

function appendNamed(galley: Galley, margin: Margin, name: StyledText | undefined, cell: GridCell): void {
  const text = name ? joinText(name, cell.content) : cell.content;
  const nameLength = name?.text.length ?? 0;
  const hang = margin.columns > 4 * HANG ? HANG : 0;
  const rows = textRows(text, margin.columns - hang, galley.width, { firstColumns: margin.columns });
  rows.forEach(({ spans, start }, index) => {
    const before = index > 0 && hang > 0 ? [{ text: ' '.repeat(hang), role: 'text' as const }] : [];
    appendRow(galley, margin, [...before, ...spans], cell.offset + Math.max(0, start - nameLength));
  });
}
