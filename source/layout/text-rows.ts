import { type BreakOptions, breakLines } from '../text/break-lines.ts';
import type { CellWidth } from '../text/width.ts';
import type { LineSpan } from './line.ts';
import type { StyledText } from './styled-text.ts';

/** One row of a text, and where it begins in it. */
export interface TextRow {
  readonly spans: readonly LineSpan[];
  readonly start: number;
}

/** Breaks a text into rows of at most `columns` cells and cuts its styles at the breaks. */
export function textRows(
  styled: StyledText,
  columns: number,
  width: CellWidth,
  options?: BreakOptions,
): TextRow[] {
  const { text, runs } = styled;
  const rows: TextRow[] = [];
  let current = 0;
  for (const { start, end } of breakLines(styled.breakable, columns, width, options)) {
    const spans: LineSpan[] = [];
    let position = start;
    while (position < end) {
      while (runs[current]!.end <= position) current += 1;
      const run = runs[current]!;
      const cut = Math.min(run.end, end);
      spans.push({ text: text.slice(position, cut), ...run.style });
      position = cut;
    }
    rows.push({ spans, start });
  }
  return rows;
}
