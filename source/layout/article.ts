import type { Line } from './line.ts';

/** A post laid out for one width: what the reader scrolls and what `--print` writes. */
export interface Article {
  /** Width the article was laid out for, in cells. */
  readonly columns: number;
  readonly lines: readonly Line[];
  /** The sections, for `]`, `[` and the outline: row of the heading in `lines`. */
  readonly sections: readonly { readonly row: number; readonly level: number; readonly title: string }[];
  /** Numbered links, in order: `links[0]` is shown as `[1]`. */
  readonly links: readonly { readonly url: string; readonly text: string; readonly row: number }[];
  /** For each row, the offset of its first character in the article's text; ascending. Positions are kept as such offsets. */
  readonly offsets: readonly number[];
}
