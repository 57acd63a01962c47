import type { CellWidth } from '../text/width.ts';
import type { Line, LineSpan } from './line.ts';
import { blankMargin, type Margin, takeMargin } from './margin.ts';
import type { StyledText } from './styled-text.ts';
import { textRows } from './text-rows.ts';

/** An article while it is being set: rows below each other, as in the tray that printers call a galley. */
export interface Galley {
  readonly width: CellWidth;
  readonly lines: Line[];
  /**
   * For each line, where its first character stands in the running text; for one without text, where the
   * next text begins. Negative above the body.
   */
  readonly offsets: number[];
  /** How far the running text has come: all texts in order, one unit between each two. */
  textLength: number;
}

export function emptyGalley(width: CellWidth): Galley {
  return { width, lines: [], offsets: [], textLength: 0 };
}

/** Adds one row; `offset` is in the running text. */
export function appendRow(galley: Galley, margin: Margin, spans: readonly LineSpan[], offset: number): void {
  const before = takeMargin(margin);
  galley.lines.push({ spans: before.length === 0 ? spans : [...before, ...spans] });
  galley.offsets.push(offset);
}

/** Adds a text in as many rows as it takes, in the middle of the room where it `isCentred`. */
export function appendText(galley: Galley, margin: Margin, styled: StyledText, isCentred = false): void {
  for (const { spans, start } of textRows(styled, margin.columns, galley.width)) {
    const row = isCentred ? centred(spans, margin.columns, galley.width) : spans;
    appendRow(galley, margin, row, galley.textLength + start);
  }
  advance(galley, styled.text.length);
}

/** Adds a row without text; `offset` is where the next text begins. */
export function appendBlank(galley: Galley, margin: Margin, offset = galley.textLength): void {
  galley.lines.push({ spans: blankMargin(margin) });
  galley.offsets.push(offset);
}

/** Begins the running text anew: what was set so far stands above it. */
export function beginBody({ offsets, ...galley }: Galley): Galley {
  return { ...galley, offsets: offsets.map(offset => offset - galley.textLength), textLength: 0 };
}

/** Says that a text of this length has been set. */
export function advance(galley: Galley, length: number): void {
  galley.textLength += length + 1;
}

/** Spans with the spaces before them that centre them, as far as there is a middle. */
export function centred(spans: readonly LineSpan[], columns: number, width: CellWidth): readonly LineSpan[] {
  const used = spans.reduce((sum, span) => sum + width.ofText(span.text), 0);
  const indent = Number.isFinite(columns) ? Math.floor((columns - used) / 2) : 0;
  return indent > 0 ? [{ text: ' '.repeat(indent), role: 'text' }, ...spans] : spans;
}
