import type { Mark } from './rich-text-builder.ts';

/**
 * What an element of HTML means to a reader. While html-to-text writes the text, each element that means
 * something leaves a note, and its place in the text leads to the note.
 */
export type Note =
  | { readonly kind: 'inline'; readonly mark: Mark }
  | { readonly kind: 'break' | 'rule' }
  | { readonly kind: 'image'; readonly alt: string; readonly url: string | undefined }
  /** Anything that stands on lines of its own and means nothing else: `<p>`, `<div>`, `<section>`. */
  | { readonly kind: 'paragraph'; readonly isCentred: boolean | undefined; readonly isSourceLine: boolean }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'list'; readonly start: number | undefined }
  | {
      readonly kind: 'cell';
      readonly isHeader: boolean;
      readonly columnSpan: number;
      readonly rowSpan: number;
    }
  | { readonly kind: 'code'; readonly language: string | undefined }
  | { readonly kind: Plain };

type Plain =
  | 'quote'
  | 'item'
  | 'definitions'
  | 'term'
  | 'description'
  | 'table'
  | 'table-caption'
  | 'row'
  | 'figure-caption'
  | 'footnotes';

/**
 * A text with notes in it, in pieces: runs of text, and between each two the number of a note that opens, or
 * a slash where the innermost closes.
 */
export interface NotedText {
  readonly pieces: readonly string[];
  readonly notes: readonly Note[];
}

/** Notes that hold nothing and so never close. */
export function isVoid(note: Note): boolean {
  return note.kind === 'break' || note.kind === 'rule' || note.kind === 'image';
}
