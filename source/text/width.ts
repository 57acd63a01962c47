import { eastAsianWidthType } from 'get-east-asian-width';
import { codePointTable } from './code-point-table.ts';

/** How many cells an East Asian Ambiguous character (`“ ” … — ·`) takes: the reader's terminal decides. */
export type AmbiguousWidth = 1 | 2;

/** Measures cleaned text in terminal cells. */
export interface CellWidth {
  readonly ambiguous: AmbiguousWidth;
  /** Cells of one code point: 0, 1 or 2. */
  ofCodePoint(codePoint: number): number;
  /** Cells of a whole text without newlines. */
  ofText(text: string): number;
}

/**
 * The width of cleaned text by UAX #11, as terminals take it: wide and fullwidth characters have two cells,
 * marks that combine have none, and all else has one. The sum over code points is the width of the text,
 * since cleaning leaves no sequence (emoji with joiners, selectors or skin tones) that terminals would draw
 * as one.
 */
export function cellWidth(ambiguous: AmbiguousWidth): CellWidth {
  widths[ambiguous] ??= makeCellWidth(ambiguous);
  return widths[ambiguous];
}

const widths: { [ambiguous in AmbiguousWidth]?: CellWidth } = {};

function makeCellWidth(ambiguous: AmbiguousWidth): CellWidth {
  const ofCodePoint = codePointTable(codePoint => cellsOf(codePoint, ambiguous));

  function ofText(text: string): number {
    let cells = 0;
    for (let index = 0; index < text.length; index++) {
      let codePoint = text.charCodeAt(index);
      if (codePoint >= 0xd800 && codePoint <= 0xdbff) {
        codePoint = text.codePointAt(index)!;
        if (codePoint > 0xffff) index++;
      }
      cells += ofCodePoint(codePoint);
    }
    return cells;
  }

  return { ambiguous, ofCodePoint, ofText };
}

/**
 * Marks that are drawn over the character before them; and the vowels and finals that Hangul syllables are
 * composed of.
 */
const ZERO_WIDTH = /[\p{Control}\p{Nonspacing_Mark}\p{Enclosing_Mark}\u1160-\u11ff\ud7b0-\ud7ff]/u;

function cellsOf(codePoint: number, ambiguous: AmbiguousWidth): number {
  // The ideographs fill whole pages of the table, and their properties need no asking.
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return 2;
  if (ZERO_WIDTH.test(String.fromCodePoint(codePoint))) return 0;
  const type = eastAsianWidthType(codePoint);
  if (type === 'wide' || type === 'fullwidth') return 2;
  return type === 'ambiguous' ? ambiguous : 1;
}
