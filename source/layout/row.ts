import { cut } from '../text/cut.ts';
import type { CellWidth } from '../text/width.ts';
import type { Line, LineSpan } from './line.ts';

/**
 * One row exactly `columns` wide: `left` from the left edge, cut where it would run into `right`, which
 * stands at the right edge. Where not even `right` has room it is left out.
 */
export function row(
  left: readonly LineSpan[],
  right: readonly LineSpan[],
  columns: number,
  width: CellWidth,
): Line {
  const rightColumns = spansWidth(right, width);
  if (rightColumns >= columns && right.length > 0) return row(left, [], columns, width);
  const spans: LineSpan[] = [];
  let free = columns - rightColumns;
  for (const span of left) {
    const spanColumns = width.ofText(span.text);
    if (spanColumns > free) {
      const text = cut(span.text, free, width);
      if (text !== '') spans.push({ ...span, text });
      free -= width.ofText(text);
      break;
    }
    spans.push(span);
    free -= spanColumns;
  }
  if (free > 0) spans.push(blank(free));
  return { spans: [...spans, ...right] };
}

/** A row of nothing. */
export function blankRow(columns: number): Line {
  return { spans: columns > 0 ? [blank(columns)] : [] };
}

/** The row as the selected one: what is bold stays bold, all else gives way to the bar. */
export function selectedRow(line: Line): Line {
  return {
    spans: line.spans.map(({ text, role }) =>
      role === 'unread' ? { text, role: 'selected', emphases: ['strong'] } : { text, role: 'selected' },
    ),
  };
}

/**
 * `lines` from `top` on, set in a pane of `columns` by `rows`, `inset` cells from its left edge, with blank
 * rows where they end.
 */
export function paneRows(
  lines: readonly Line[],
  top: number,
  pane: { readonly columns: number; readonly rows: number },
  inset: number,
  width: CellWidth,
): Line[] {
  return Array.from({ length: pane.rows }, (_, index) => {
    const line = lines[top + index];
    if (line === undefined) return blankRow(pane.columns);
    return row(inset > 0 ? [blank(inset), ...line.spans] : line.spans, [], pane.columns, width);
  });
}

/** Panes of one height beside each other, a rule between each two. */
export function beside(panes: readonly (readonly Line[])[], rule: LineSpan): Line[] {
  const rowCount = panes[0]?.length ?? 0;
  return Array.from({ length: rowCount }, (_, index) => ({
    spans: panes.flatMap((pane, place) => {
      const spans = pane[index]?.spans ?? [];
      return place === 0 ? spans : [rule, ...spans];
    }),
  }));
}

/** Cells of several spans after each other. */
export function spansWidth(spans: readonly LineSpan[], width: CellWidth): number {
  return spans.reduce((sum, span) => sum + width.ofText(span.text), 0);
}

function blank(columns: number): LineSpan {
  return { text: ' '.repeat(columns), role: 'text' };
}
