/** What a piece of a line is; the theme alone knows what that looks like. */
export type Role =
  | 'text'
  | 'title'
  | 'meta'
  | 'heading'
  | 'quote'
  | 'quote-bar'
  | 'list-mark'
  | 'code'
  | 'table-header'
  | 'table-rule'
  | 'figure'
  | 'caption'
  | 'source-line'
  | 'link'
  | 'link-number'
  | 'ticker'
  | 'rule'
  | 'warning'
  | 'unread'
  | 'read'
  /** A sign of finews' own: unread, starred, the bar of the selected row. */
  | 'mark'
  | 'selected'
  | 'time'
  | 'count'
  | 'hint'
  | 'key'
  | 'match';

export type Emphasis = 'strong' | 'emphasis' | 'strike' | 'mark';

export interface LineSpan {
  readonly text: string;
  readonly role: Role;
  readonly emphases?: readonly Emphasis[];
  /** Where the text links to: http, https or mailto, printable ASCII. */
  readonly url?: string;
}

/** One row of laid-out text: cleaned, no newline, never wider than the columns it was laid out for. */
export interface Line {
  readonly spans: readonly LineSpan[];
}
