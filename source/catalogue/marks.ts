/** What a reader has noted about one post. Absent fields mean: not read, not starred, at the top. */
export interface Mark {
  readonly isRead?: boolean;
  readonly isStarred?: boolean;
  /** Where the reader was: the offset of the first visible character in the article's text, so that it survives another width. */
  readonly position?: number;
  /** When any of it changed last, milliseconds since the epoch; the newer mark wins when two stores meet. */
  readonly changedMs: number;
}

/** All marks of a reader, by post id, as an immutable value: setting one gives another `Marks` and is cheap at 100,000. */
export interface Marks {
  readonly size: number;
  get(id: string): Mark | undefined;
  isRead(id: string): boolean;
  isStarred(id: string): boolean;
  /** `changedMs` is the caller's clock. */
  set(id: string, change: Partial<Omit<Mark, 'changedMs'>>, changedMs: number): Marks;
  /** Union; for one id the newer mark wins. */
  merge(other: Marks): Marks;
  entries(): Iterable<readonly [id: string, mark: Mark]>;
}
