/**
 * Texts of an archive's posts, folded by `foldSpaced` (see `text/match`), in UTF-8, one after another: in
 * memory or in a file, in any order, with gaps where texts were given up. A scan is fastest where posts with
 * neighbouring numbers lie side by side.
 */
export interface TextHeap {
  /**
   * Where the text of each post begins, by the post's number. Not 32 bits, since a million posts take over 4
   * GB.
   */
  readonly starts: Float64Array;
  /** The length of each post's text in bytes. */
  readonly lengths: Uint32Array;
  /** The bytes from `start` to `end`. They may change with the next call: a file is read into one buffer. */
  bytes(start: number, end: number): Buffer;
}

/** What is searched of an archive. */
export interface SearchTexts {
  /** Of each post `headText`: title, tags, source and stocks, small enough to be looked through first. */
  readonly heads: TextHeap;
  /** Of each post `bodyText`: the plain text of its blocks. */
  readonly bodies: TextHeap;
  /** Where texts are not known beforehand: gets those of some heads, which may have to be read, into their heap. */
  gatherHeads?(numbers: Uint32Array): void;
  /** The same for bodies, with what only a body tells of a head (source, stocks). Others may be given up meanwhile. */
  gather?(numbers: Uint32Array): Promise<void>;
}
