import type { Line } from './line.ts';

/** A post laid out for one width: what the reader scrolls and what `--print` writes. */
export interface Article {
  /** Width the article was laid out for, in cells; `Infinity` where it was not wrapped. */
  readonly columns: number;
  readonly lines: readonly Line[];
  /** The sections, for `]`, `[` and the outline. */
  readonly sections: readonly Section[];
  /**
   * Everything that can be opened: first the numbered links, `links[0]` shown as `[1]`, then those that
   * show no number.
   */
  readonly links: readonly Link[];
  /**
   * For each row, where its first character stands in the text of the body, which is the same at every width
   * and in both languages; a row without text has the offset of the text below it. Ascending, and negative
   * above the body. Positions are kept as such offsets, see `row-at.ts`.
   */
  readonly offsets: readonly number[];
}

export interface Section {
  /** The row of its heading in `lines`. */
  readonly row: number;
  readonly level: number;
  readonly title: string;
}

export interface Link {
  readonly url: string;
  readonly text: string;
  /** The first row in `lines` that shows it. */
  readonly row: number;
}
