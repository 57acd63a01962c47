import { eastAsianWidthType } from 'get-east-asian-width';

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
 * The width of cleaned text by UAX #11, as terminals take it: wide and fullwidth characters have two cells, marks that
 * combine have none, and all else has one. The sum over code points is the width of the text, since cleaning leaves no
 * sequence (emoji with joiners, selectors or skin tones) that terminals would draw as one.
 */
export function cellWidth(ambiguous: AmbiguousWidth): CellWidth {
  widths[ambiguous] ??= makeCellWidth(ambiguous);
  return widths[ambiguous];
}

const widths: { [ambiguous in AmbiguousWidth]?: CellWidth } = {};

const PAGE_BITS = 8;
const PAGE_SIZE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE_SIZE - 1;

/** A page of 256 widths is filled when its first character is met: finews starts without a table and soon has what it needs. */
function makeCellWidth(ambiguous: AmbiguousWidth): CellWidth {
  const pages: (Uint8Array | undefined)[] = new Array(0x110000 >> PAGE_BITS).fill(undefined);

  function fillPage(number: number): Uint8Array {
    const page = Uint8Array.from({ length: PAGE_SIZE }, (_, index) =>
      lookUp((number << PAGE_BITS) + index, ambiguous),
    );
    pages[number] = page;
    return page;
  }

  function ofCodePoint(codePoint: number): number {
    const number = codePoint >> PAGE_BITS;
    return (pages[number] ?? fillPage(number))[codePoint & PAGE_MASK]!;
  }

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

/** Marks that are drawn over the character before them; and the vowels and finals that Hangul syllables are composed of. */
const ZERO_WIDTH = /[\p{Control}\p{Nonspacing_Mark}\p{Enclosing_Mark}\u1160-\u11ff\ud7b0-\ud7ff]/u;

function lookUp(codePoint: number, ambiguous: AmbiguousWidth): number {
  if (ZERO_WIDTH.test(String.fromCodePoint(codePoint))) return 0;
  const type = eastAsianWidthType(codePoint);
  if (type === 'wide' || type === 'fullwidth') return 2;
  return type === 'ambiguous' ? ambiguous : 1;
}
