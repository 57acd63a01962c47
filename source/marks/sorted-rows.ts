import type { Mark } from '../catalogue/mark.ts';
import type { MarkTable, VisitMark } from '../catalogue/mark-table.ts';
import { hashOfBytes, hashOfKey } from './key-hash.ts';
import { parseRow } from './mark-row.ts';
import { compareRow, findRow, keyEnd, rowEnd } from './row-bytes.ts';

const comma = 0x2c;
const one = 0x31;
const bracket = 0x5d;
/** After so many questions it pays to note once where each row stands. */
const manyQuestions = 2000;
/** Fewer bytes are gone through as quickly as a file is read that says what they would give. */
const manyBytes = 64 * 1024;

/** Marks as the bytes of their rows. Nothing is read but the row that is asked for, found by halves: a screen asks for fifty of 200,000. */
export class SortedRows implements MarkTable {
  readonly bytes: Buffer;
  readonly name: string | undefined;
  #size: number | undefined;
  #questions = 0;
  /** Where rows start, at a slot by the hash of their ids or one of the next; -1 where none does. */
  #slots: Int32Array | undefined;

  /** `checksum`: what the bytes sum up to, where it is known. */
  constructor(bytes: Buffer, checksum?: string) {
    this.bytes = bytes;
    this.name =
      checksum === undefined || bytes.length < manyBytes ? undefined : `${checksum} ${bytes.length}`;
  }

  get size(): number {
    if (this.#size === undefined) {
      this.#size = 0;
      for (let start = 0; start < this.bytes.length; start = rowEnd(this.bytes, start)) this.#size++;
    }
    return this.#size;
  }

  get(id: string): Mark | undefined {
    const key = JSON.stringify(id);
    const start = ++this.#questions > manyQuestions ? this.#hashed(key) : findRow(this.bytes, key);
    return start === undefined ? undefined : parseRow(this.#rowAt(start))?.[1];
  }

  *entries(): Iterable<readonly [id: string, mark: Mark]> {
    for (let start = 0; start < this.bytes.length; start = rowEnd(this.bytes, start)) {
      const entry = parseRow(this.#rowAt(start));
      if (entry !== undefined) yield entry;
    }
  }

  visit(each: VisitMark): void {
    const { bytes } = this;
    for (let start = 0; start < bytes.length; ) {
      const end = keyEnd(bytes, start);
      const isRead = bytes[end + 1] === one;
      // `["id",1,1700000000000,1,…`; where no star was ever noted, the row ends with the time of reading.
      let at = end + 3;
      while (at < bytes.length && bytes[at] !== comma && bytes[at] !== bracket) at++;
      const isStarred = bytes[at] === comma && bytes[at + 1] === one;
      each(bytes, start + 1, end, isRead, isStarred);
      start = rowEnd(bytes, at);
    }
  }

  #hashed(key: string): number | undefined {
    this.#slots ??= this.#makeSlots();
    const mask = this.#slots.length - 1;
    for (let slot = hashOfKey(key) & mask; ; slot = (slot + 1) & mask) {
      const start = this.#slots[slot]!;
      if (start === -1) return undefined;
      if (compareRow(this.bytes, start, key) === 0) return start;
    }
  }

  #makeSlots(): Int32Array {
    let length = 8;
    while (length < this.size * 2) length *= 2;
    const slots = new Int32Array(length).fill(-1);
    for (let start = 0; start < this.bytes.length; start = rowEnd(this.bytes, start)) {
      let slot = hashOfBytes(this.bytes, start + 1, keyEnd(this.bytes, start)) & (length - 1);
      while (slots[slot] !== -1) slot = (slot + 1) & (length - 1);
      slots[slot] = start;
    }
    return slots;
  }

  #rowAt(start: number): string {
    return this.bytes.toString('utf8', start, rowEnd(this.bytes, start)).trimEnd();
  }
}
