/** What a column of a table asks for, in cells. */
export interface ColumnNeed {
  /** Its widest cell on one row. */
  readonly natural: number;
  /** Below this it is no longer read with ease; at most `natural`. */
  readonly least: number;
}

/** Blank cells between two columns. */
export const GUTTER = 2;

/**
 * How many cells each column gets, the widest giving way first; undefined where the columns do not fit in
 * `columns` cells.
 */
export function fitColumns(needs: readonly ColumnNeed[], columns: number): number[] | undefined {
  const available = columns - GUTTER * (needs.length - 1);
  const fits = (cap: number) => total(capped(needs, cap)) <= available;
  const widest = needs.reduce((cells, need) => Math.max(cells, need.natural), 0);
  if (fits(widest)) return capped(needs, widest);
  if (!fits(0)) return undefined;

  let cap = 0;
  let tooWide = widest;
  while (tooWide - cap > 1) {
    const middle = Math.floor((cap + tooWide) / 2);
    if (fits(middle)) cap = middle;
    else tooWide = middle;
  }
  return handOut(capped(needs, cap), needs, available);
}

function capped(needs: readonly ColumnNeed[], cap: number): number[] {
  return needs.map(need => Math.max(need.least, Math.min(need.natural, cap)));
}

/** Gives the cells that are left over to the first columns that still want one. */
function handOut(widths: number[], needs: readonly ColumnNeed[], available: number): number[] {
  let left = available - total(widths);
  return widths.map((width, column) => {
    if (left === 0 || width >= needs[column]!.natural) return width;
    left -= 1;
    return width + 1;
  });
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
