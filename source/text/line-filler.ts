import { Opportunity } from './break-rules.ts';

/** One line of a text: offsets in UTF-16 units, without the spaces at its end. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const KINDS = Opportunity.free + 1;

/** The row of the free opportunity before the last one, behind the rows of the last ones. */
const EARLIER = KINDS;

/** Prose has lines of at least so many columns; in narrower ones, as in tables, room counts for more. */
const PROSE_COLUMNS = 20;
/** One wide character with what may follow it: a stop and a bracket. */
const LONE_CELLS = 6;
/** What the line above may give it for company: one character with its stop or its bracket. */
const COMPANY_CELLS = 4;

/**
 * Fills line after line with what it is given, character by character. Where a character has no room any
 * more, the line ends at its best opportunity so far, and of equal ones at the last. No paragraph ends with a line of
 * one character (孤字): the one before it comes along.
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
  readonly #ends = new Int32Array(KINDS + 1);
  readonly #nextStarts = new Int32Array(KINDS + 1);
  readonly #cellsBefore = new Int32Array(KINDS + 1);
  /** Where the line above would end, and this one start, if its last character came along; 0 where it may not. */
  #companyEnd = 0;
  #companyStart = 0;

  constructor(columns: number, firstColumns: number) {
    this.#columns = columns;
    this.#room = firstColumns;
  }

  /** @param mayHang whether the character may stand in the margin, with a free place after it. */
  addCharacter(start: number, end: number, cells: number, opportunity: number, mayHang: boolean): void {
    if (opportunity === Opportunity.free) {
      this.#ends[EARLIER] = this.#ends[opportunity]!;
      this.#nextStarts[EARLIER] = this.#nextStarts[opportunity]!;
      this.#cellsBefore[EARLIER] = this.#cellsBefore[opportunity]!;
    }
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
    this.#endLastLine();
    this.#room = this.#columns;
    this.#start = nextStart;
    this.#end = nextStart;
    this.#cellsBeforeLine = this.#cells;
  }

  finish(): LineRange[] {
    this.#endLastLine();
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
    const mayGive =
      kind === Opportunity.free &&
      this.#columns >= PROSE_COLUMNS &&
      this.#nextStarts[EARLIER]! > this.#start &&
      this.#cellsBefore[kind]! - this.#cellsBefore[EARLIER]! <= COMPANY_CELLS;
    this.#companyEnd = mayGive ? this.#ends[EARLIER]! : 0;
    this.#companyStart = mayGive ? this.#nextStarts[EARLIER]! : 0;
    this.#start = this.#nextStarts[kind]!;
    this.#cellsBeforeLine = this.#cellsBefore[kind]!;
  }

  #endLastLine(): void {
    if (this.#companyEnd > 0 && this.#isAlone()) {
      const above = this.#lines.pop()!;
      this.#lines.push({ start: above.start, end: this.#companyEnd });
      this.#start = this.#companyStart;
    }
    this.#companyEnd = 0;
    this.#lines.push({ start: this.#start, end: this.#end });
  }

  /** Whether the line holds one character and nothing but what may never part from it. */
  #isAlone(): boolean {
    if (this.#cells - this.#cellsBeforeLine > LONE_CELLS) return false;
    for (let kind: number = Opportunity.free; kind > Opportunity.last; kind--) {
      if (this.#nextStarts[kind]! > this.#start) return false;
    }
    return true;
  }
}
