import { Opportunity } from './break-rules.ts';

/** One line of a text: offsets in UTF-16 units, without the spaces at its end. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const KINDS = Opportunity.free + 1;

/**
 * Fills line after line with what it is given, character by character. Where a character has no room any
 * more, the line ends at its best opportunity so far, and of equal ones at the last.
 */
export class LineFiller {
  readonly #lines: LineRange[] = [];
  readonly #columns: number;
  #room: number;
  #start = 0;
  /** Behind the line's last character that is no space. */
  #end = 0;
  /** Cells since the beginning of the text, of which some were before this line. */
  #cells = 0;
  #cellsBeforeLine = 0;
  /** The last opportunity of each kind: where the line would end, the next start, the cells before that. */
  readonly #ends = new Int32Array(KINDS);
  readonly #nextStarts = new Int32Array(KINDS);
  readonly #cellsBefore = new Int32Array(KINDS);

  constructor(columns: number, firstColumns: number) {
    this.#columns = columns;
    this.#room = firstColumns;
  }

  /** @param mayHang whether the character may stand in the margin, with a free place after it. */
  addCharacter(start: number, end: number, cells: number, opportunity: number, mayHang: boolean): void {
    this.#ends[opportunity] = this.#end;
    this.#nextStarts[opportunity] = start;
    this.#cellsBefore[opportunity] = this.#cells;
    if (!mayHang || this.#cells - this.#cellsBeforeLine > this.#room) this.#makeRoom(cells);
    this.#cells += cells;
    this.#end = end;
  }

  /** A mark stays with its character; one that takes a cell may move it to the next line. */
  addMark(end: number, cells: number): void {
    if (cells > 0) this.#makeRoom(cells);
    this.#cells += cells;
    this.#end = end;
  }

  /** A space at a line's end takes no room, so it never ends a line. */
  addSpace(cells: number): void {
    this.#cells += cells;
  }

  /** @param nextStart where the next paragraph starts. */
  endParagraph(nextStart: number): void {
    this.#lines.push({ start: this.#start, end: this.#end });
    this.#room = this.#columns;
    this.#start = nextStart;
    this.#end = nextStart;
    this.#cellsBeforeLine = this.#cells;
  }

  finish(): LineRange[] {
    this.#lines.push({ start: this.#start, end: this.#end });
    return this.#lines;
  }

  #makeRoom(cells: number): void {
    while (this.#cells + cells - this.#cellsBeforeLine > this.#room) {
      const kind = this.#bestOpportunity(cells);
      if (kind === undefined) return;
      this.#breakLine(kind);
    }
  }

  /**
   * The best opportunity of this line; undefined in a line of one character. Where the next lines are
   * narrower, what moves down must fit there; if that cannot be, as little as possible moves.
   */
  #bestOpportunity(cells: number): number | undefined {
    let last: number | undefined;
    for (let kind: number = Opportunity.free; kind >= 0; kind--) {
      const nextStart = this.#nextStarts[kind]!;
      if (nextStart <= this.#start) continue;
      const moving = this.#cells + cells - this.#cellsBefore[kind]!;
      if (this.#room <= this.#columns || moving <= this.#columns) return kind;
      if (last === undefined || nextStart > this.#nextStarts[last]!) last = kind;
    }
    return last;
  }

  #breakLine(kind: number): void {
    // An indent that leaves no room for a character is left out, rather than shown as an empty line.
    if (this.#ends[kind]! > this.#start) {
      this.#lines.push({ start: this.#start, end: this.#ends[kind]! });
      this.#room = this.#columns;
    }
    this.#start = this.#nextStarts[kind]!;
    this.#cellsBeforeLine = this.#cellsBefore[kind]!;
  }
}
