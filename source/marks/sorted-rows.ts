import type { Mark } from '../catalogue/mark.ts';
import type { MarkTable, VisitMark } from '../catalogue/marks.ts';
import { hashOfBytes, hashOfKey } from './key-hash.ts';
import { formatRow, parseRow } from './mark-row.ts';

const newline = 0x0a;
const quote = 0x22;
const comma = 0x2c;
const one = 0x31;
const backslash = 0x5c;
const bracket = 0x5d;
/** After so many questions it pays to note once where each row stands. */
const MANY_QUESTIONS = 2000;
/** Fewer bytes are gone through as quickly as a file is read that says what they would give. */
const manyBytes = 64 * 1024;
const separator = Buffer.from(',\n');
/** What follows an id in a row: six numbers at most, with their commas. */
const longestNotes = 200;

/**
 * Marks as the bytes of their rows, a row a line, parted by `,\n` and sorted by id as it is written (by its UTF-16
 * units). Nothing is read but the row that is asked for, found by halves: a screen asks for fifty of 200,000.
 */
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
      for (let start = 0; start < this.bytes.length; start = this.#rowEnd(start)) this.#size++;
    }
    return this.#size;
  }

  get(id: string): Mark | undefined {
    const key = JSON.stringify(id);
    const start = ++this.#questions > MANY_QUESTIONS ? this.#hashed(key) : this.#halved(key);
    return start === undefined ? undefined : parseRow(this.#rowAt(start))?.[1];
  }

  *entries(): Iterable<readonly [id: string, mark: Mark]> {
    for (let start = 0; start < this.bytes.length; start = this.#rowEnd(start)) {
      const entry = parseRow(this.#rowAt(start));
      if (entry !== undefined) yield entry;
    }
  }

  visit(each: VisitMark): void {
    const { bytes } = this;
    for (let start = 0; start < bytes.length; ) {
      const keyEnd = this.#keyEnd(start);
      const isRead = bytes[keyEnd + 1] === one;
      // `["id",1,1700000000000,1,…`; where no star was ever noted, the row ends with the time of reading.
      let at = keyEnd + 3;
      while (at < bytes.length && bytes[at] !== comma && bytes[at] !== bracket) at++;
      const isStarred = bytes[at] === comma && bytes[at + 1] === one;
      each(bytes, start + 1, keyEnd, isRead, isStarred);
      start = this.#rowEnd(at);
    }
  }

  /** The bytes with these rows in them, in the place of those with the same ids. */
  with(news: ReadonlyMap<string, Mark>): Buffer {
    const byKey = new Map<string, Mark>();
    let room = this.bytes.length + separator.length;
    for (const [id, mark] of news) {
      const key = JSON.stringify(id);
      byKey.set(key, mark);
      room += key.length * 3 + longestNotes;
    }
    const written = Buffer.allocUnsafeSlow(room);
    let length = 0;
    /** New rows side by side are written at once: each call into Node takes longer than a row. */
    let together: string[] = [];
    let copied = 0;
    const copyUntil = (end: number): void => {
      if (end <= copied) return;
      if (together.length > 0) length += written.write(`${together.join(',\n')},\n`, length);
      together = [];
      length += this.bytes.copy(written, length, copied, end);
      length += separator.copy(written, length);
    };
    for (const key of [...byKey.keys()].sort()) {
      const place = this.#placeOf(key, copied);
      const isLast = place === this.bytes.length;
      copyUntil(isLast ? place : place - separator.length);
      together.push(formatRow(key, byKey.get(key)!));
      copied = !isLast && this.#compare(place, key) === 0 ? this.#rowEnd(place) : place;
    }
    copyUntil(this.bytes.length);
    if (together.length > 0) length += written.write(`${together.join(',\n')},\n`, length);
    return written.subarray(0, Math.max(0, length - separator.length));
  }

  #halved(key: string): number | undefined {
    const place = this.#between(key, 0, this.bytes.length);
    return place < this.bytes.length && this.#compare(place, key) === 0 ? place : undefined;
  }

  #hashed(key: string): number | undefined {
    this.#slots ??= this.#makeSlots();
    const mask = this.#slots.length - 1;
    for (let slot = hashOfKey(key) & mask; ; slot = (slot + 1) & mask) {
      const start = this.#slots[slot]!;
      if (start === -1) return undefined;
      if (this.#compare(start, key) === 0) return start;
    }
  }

  #makeSlots(): Int32Array {
    let length = 8;
    while (length < this.size * 2) length *= 2;
    const slots = new Int32Array(length).fill(-1);
    for (let start = 0; start < this.bytes.length; start = this.#rowEnd(start)) {
      let slot = hashOfBytes(this.bytes, start + 1, this.#keyEnd(start)) & (length - 1);
      while (slots[slot] !== -1) slot = (slot + 1) & (length - 1);
      slots[slot] = start;
    }
    return slots;
  }

  /** Where a row with the key stands or would stand, from `from` on: by strides that double, as the next is often near. */
  #placeOf(key: string, from: number): number {
    let low = from;
    for (let stride = 256; low + stride < this.bytes.length; stride *= 2) {
      const start = this.#rowStart(low + stride);
      if (start === low) continue;
      if (this.#compare(start, key) >= 0) return this.#between(key, low, start);
      low = start;
    }
    return this.#between(key, low, this.bytes.length);
  }

  /** The same between two starts of rows. */
  #between(key: string, from: number, to: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const start = this.#rowStart((low + high) >>> 1);
      if (this.#compare(start, key) >= 0) high = start;
      else low = this.#rowEnd(start);
    }
    return low;
  }

  /** Where the row starts that holds this place. A step at a time: a row is short, and a call into Node is not. */
  #rowStart(place: number): number {
    let start = place;
    while (start > 0 && this.bytes[start - 1] !== newline) start--;
    return start;
  }

  #rowAt(start: number): string {
    return this.bytes.toString('utf8', start, this.#rowEnd(start)).trimEnd();
  }

  /** Where the next row starts, or the bytes end. */
  #rowEnd(start: number): number {
    const { bytes } = this;
    let end = start;
    while (end < bytes.length && bytes[end] !== newline) end++;
    return Math.min(end + 1, bytes.length);
  }

  /** Below 0, 0 or above as the key of a row comes before this one, is it, or comes after it. No key begins another. */
  #compare(start: number, key: string): number {
    const { bytes } = this;
    for (let at = 0; at < key.length; at++) {
      const own = bytes[start + 1 + at]!;
      const other = key.charCodeAt(at);
      if (own >= 0x80 || other >= 0x80) {
        const text = bytes.toString('utf8', start + 1, this.#keyEnd(start));
        return text === key ? 0 : text < key ? -1 : 1;
      }
      if (own !== other) return own - other;
    }
    return 0;
  }

  /** Past the quotation mark that closes the id. */
  #keyEnd(start: number): number {
    const { bytes } = this;
    let end = start + 2;
    while (end < bytes.length && bytes[end] !== quote) end += bytes[end] === backslash ? 2 : 1;
    return end + 1;
  }
}
