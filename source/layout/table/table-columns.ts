import type { CellWidth } from '../../text/width.ts';
import { type ColumnNeed, fitColumns, GUTTER } from './fit-columns.ts';
import type { Grid, GridRow } from './table-grid.ts';
import { isNumberColumn } from './table-numbers.ts';

/** A column with its place on the row, in cells. */
export interface TableColumn {
  readonly start: number;
  readonly columns: number;
  /** Its cells end under each other instead of beginning there. */
  readonly isNumber: boolean;
}

/**
 * A column of text is not squeezed below four ideographs, nor below its longest word if that has a usual
 * length.
 */
const LEAST_TEXT = 8;
const LONGEST_WORD = 16;

/** The columns of a table in `columns` cells; undefined where there is no room for them side by side. */
export function tableColumns(grid: Grid, columns: number, width: CellWidth): TableColumn[] | undefined {
  const headers = textsByColumn(grid.headers, grid.columnCount);
  const bodies = textsByColumn(grid.rows, grid.columnCount);
  const isNumber = bodies.map(isNumberColumn);
  const needs = bodies.map((body, column) => needOf(body, headers[column]!, isNumber[column]!, width));
  makeRoomForSpans(needs, [...grid.headers, ...grid.rows], width);

  let start = 0;
  return fitColumns(needs, columns)?.map((cells, column) => {
    const place: TableColumn = { start, columns: cells, isNumber: isNumber[column]! };
    start += cells + GUTTER;
    return place;
  });
}

/** For each column the texts that stand in it and in no other. */
function textsByColumn(rows: readonly GridRow[], columnCount: number): string[][] {
  const texts = Array.from({ length: columnCount }, (): string[] => []);
  for (const cells of rows) {
    for (const { content, column, endColumn } of cells) {
      if (endColumn === column + 1) texts[column]!.push(content.text);
    }
  }
  return texts;
}

function needOf(
  body: readonly string[],
  header: readonly string[],
  isNumber: boolean,
  width: CellWidth,
): ColumnNeed {
  const bodyColumns = widest(body, width);
  const headerColumns = widest(header, width);
  const leastBody = isNumber ? bodyColumns : leastOf(body, bodyColumns);
  return {
    natural: Math.max(bodyColumns, headerColumns),
    least: Math.max(leastBody, leastOf(header, headerColumns)),
  };
}

function leastOf(texts: readonly string[], natural: number): number {
  const words = texts.flatMap(text => text.match(/[!-~]+/g) ?? []);
  const longest = words.reduce((columns, word) => Math.max(columns, word.length), LEAST_TEXT);
  return Math.min(natural, longest, LONGEST_WORD);
}

/**
 * Over several columns, a header that is wider than they are widens the last of them; any other cell, as a
 * note is, does so for its longest word alone and is wrapped.
 */
function makeRoomForSpans(needs: ColumnNeed[], rows: readonly GridRow[], width: CellWidth): void {
  for (const { content, column, endColumn, isHeader } of rows.flat()) {
    if (endColumn === column + 1) continue;
    const wanted = widest([content.text], width);
    const spanned = needs
      .slice(column, endColumn)
      .reduce((sum, need) => sum + need.natural + GUTTER, -GUTTER);
    const last = needs[endColumn - 1]!;
    const missing = Math.max(0, (isHeader ? wanted : leastOf([content.text], wanted)) - spanned);
    needs[endColumn - 1] = { ...last, natural: last.natural + missing };
  }
}

function widest(texts: readonly string[], width: CellWidth): number {
  let columns = 0;
  for (const text of texts) {
    for (const line of text.split('\n')) columns = Math.max(columns, width.ofText(line));
  }
  return columns;
}
