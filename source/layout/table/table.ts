import type { Cell, RichText } from '../../post/post.ts';
import { appendText, type Galley } from '../galley.ts';
import type { LinkNumbers } from '../link-numbers.ts';
import type { Margin } from '../margin.ts';
import { styleText } from '../style-text.ts';
import { tableColumns } from './table-columns.ts';
import { placeCells } from './table-grid.ts';
import { appendGrid } from './table-rows.ts';
import { appendStackedRows } from './table-stacked.ts';

/** What a block of a table says of it. */
interface Table {
  readonly caption: RichText | undefined;
  readonly rows: readonly (readonly Cell[])[];
}

/** Sets a table: in columns where they fit and are seen, else each row as lines of `name：value`. */
export function appendTable(
  galley: Galley,
  margin: Margin,
  table: Table,
  links: LinkNumbers,
  isLinear: boolean,
): void {
  if (table.caption) appendText(galley, margin, styleText(table.caption, { role: 'caption' }, links));
  const grid = placeCells(table.rows, margin.role, links, galley.textLength);
  const columns = isLinear ? undefined : tableColumns(grid, margin.columns, galley.width);
  if (columns) appendGrid(galley, margin, grid, columns);
  else appendStackedRows(galley, margin, grid);
  galley.textLength = grid.endOffset;
}
