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
