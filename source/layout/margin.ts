import type { CellWidth } from '../text/width.ts';
import type { LineSpan, Role } from './line.ts';

/** What stands to the left of a block's rows, and the room that is left beside it. */
export interface Margin {
  /** Cells for the text. */
  readonly columns: number;
  /** Cells of the whole page, which text nested too deeply goes back to. */
  readonly pageColumns: number;
  /** What the block's text is where nothing else is said: `quote` within quotes. */
  readonly role: Role;
  /** How many lists stand around the block. */
  readonly listDepth: number;
  /** Before every row. */
  readonly every: readonly LineSpan[];
  /** Before the next row instead: the mark that hangs there, until a row has taken it. */
  next: readonly LineSpan[] | undefined;
}

/** Below this, text in a margin is no pleasure; what is nested deeper begins again at the left edge. */
const LEAST_COLUMNS = 12;

export function pageMargin(columns: number): Margin {
  return { columns, pageColumns: columns, role: 'text', listDepth: 0, every: [], next: undefined };
}

/** How an inner margin differs from the one around it. */
interface MarginChange {
  /**
   * Whether the mark stands before every row, as a quote's bar does, or hangs before the first with spaces
   * below it.
   */
  readonly repeats: boolean;
  readonly role?: Role;
  readonly listDepth?: number;
}

/**
 * A margin within another, `mark` in it. It takes over the mark that still waits in the outer one, so that
 * a list in a list begins on one row. Where the page has no room for it the mark is left out.
 */
export function innerMargin(outer: Margin, mark: LineSpan, width: CellWidth, change: MarginChange): Margin {
  const markColumns = width.ofText(mark.text);
  const { role = outer.role, listDepth = outer.listDepth } = change;
  const hasRoom = outer.columns - markColumns >= LEAST_COLUMNS;
  const base = { ...(hasRoom ? outer : pageMargin(outer.pageColumns)), role, listDepth };
  const columns = base.columns - markColumns;
  if (columns < 2) return base;
  const rest: LineSpan = change.repeats ? mark : { text: ' '.repeat(markColumns), role: 'text' };
  const next = appended(hasRoom ? takeMargin(outer) : [], mark);
  return { ...base, columns, every: appended(base.every, rest), next };
}

/** What to put before the next row. */
export function takeMargin(margin: Margin): readonly LineSpan[] {
  const spans = margin.next ?? margin.every;
  margin.next = undefined;
  return spans;
}

/** What stands before a row without text: a quote's bars go on, spaces do not. */
export function blankMargin(margin: Margin): readonly LineSpan[] {
  const last = margin.every.findLastIndex(span => span.text.trim() !== '');
  return margin.every.slice(0, last + 1).map((span, index) => (index === last ? trimmed(span) : span));
}

function trimmed(span: LineSpan): LineSpan {
  return { ...span, text: span.text.trimEnd() };
}

function appended(spans: readonly LineSpan[], span: LineSpan): LineSpan[] {
  const last = spans.at(-1);
  if (last?.role !== span.role) return [...spans, span];
  return [...spans.slice(0, -1), { ...last, text: last.text + span.text }];
}
