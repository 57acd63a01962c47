import type { Warning } from './warning.ts';

/** What a list shows of a post. All texts are cleaned (see `text/clean`). */
export interface Head {
  /**
   * Jekyll's own id without the leading slash: `categories/yyyy/mm/dd/slug`; never the folder the file lies
   * in.
   */
  readonly id: string;
  /**
   * Path of the file below the archive's root, with `/` between the parts; raw bytes as the disk has them,
   * clean before showing.
   */
  readonly path: string;
  /** The title in full; empty when the post has none (see `Post.title` for what to show then). */
  readonly title: string;
  /** When it was published; undefined when no date could be found anywhere. Undated posts sort last. */
  readonly date: PostDate | undefined;
  /** Jekyll's categories, folders above `_posts` first. Which one lists the post: `catalogue/group`. */
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  /** What is damaged, for the list's warning mark and for `doctor`. */
  readonly warnings: readonly Warning[];
}

export interface PostDate {
  /** Milliseconds since the epoch. */
  readonly epochMs: number;
  /** False when only a day is known (date from the file name, or front matter without a time). */
  readonly hasTime: boolean;
}

/** One file, read: cleaned, classified, with no width, colour or line in it. */
export interface Post {
  readonly head: Head;
  /**
   * What to show as the title: the head's, else the first 40 columns of the first text block, else the
   * file's name.
   */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The medium named in the source line (`（文章来源：河北新闻网）` gives 河北新闻网). */
  readonly source: string | undefined;
  /** The URL of the original article, from the Markdown tail or the front matter. Always http or https. */
  readonly originalUrl: string | undefined;
  /** Normal forms (`600160.SH`) of every stock that the body links, in order of appearance, each once. */
  readonly tickers: readonly string[];
  /** Everything that was damaged, the head's warnings included. */
  readonly warnings: readonly Warning[];
}

/** Text with spans over it; offsets are UTF-16 units of `text`. Spans may nest, never cross. */
export interface RichText {
  /** May hold `\n` where the author broke the line (`<br>`); has no other control. */
  readonly text: string;
  readonly spans: readonly Span[];
}

export type Span = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'strong' | 'emphasis' | 'code' | 'strike' | 'mark' }
  /**
   * `isKeyword`: not the author's link but one that the medium's own program puts around every word that it
   * knows.
   */
  | { readonly kind: 'link'; readonly url: string; readonly isKeyword?: true }
  | { readonly kind: 'ticker'; readonly ticker: string; readonly url: string | undefined }
);

export type Block =
  /** `level` 1 to 6; a paragraph wholly in `<strong>` is a heading of level 3. */
  | { readonly kind: 'heading'; readonly level: number; readonly content: RichText }
  | { readonly kind: 'paragraph'; readonly content: RichText; readonly isCentred: boolean }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'list';
      readonly start: number | undefined;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'definitions'; readonly items: readonly Definition[] }
  | {
      readonly kind: 'table';
      readonly caption: RichText | undefined;
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: 'code'; readonly text: string; readonly language: string | undefined }
  | {
      readonly kind: 'figure';
      readonly alt: string;
      readonly url: string | undefined;
      readonly caption: RichText | undefined;
    }
  /** The line that names the medium: `（文章来源：…）`. */
  | { readonly kind: 'source-line'; readonly content: RichText }
  /** A paragraph of nothing but links. */
  | { readonly kind: 'links'; readonly content: RichText }
  | { readonly kind: 'footnotes'; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'rule' };

/** `start` undefined in a `list` means bullets. */
export interface Definition {
  readonly term: RichText;
  readonly blocks: readonly Block[];
}

export interface Cell {
  readonly content: RichText;
  readonly isHeader: boolean;
  /** How many columns the cell spans, at least 1. */
  readonly columnSpan: number;
}
