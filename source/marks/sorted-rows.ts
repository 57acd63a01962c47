import type { Mark } from '../catalogue/mark.ts';
import type { MarkFlag, MarkTable } from '../catalogue/marks.ts';
import { formatRow, parseRow } from './mark-row.ts';

const one = 0x31;
/** After so many questions it pays to note once where each row stands. */
const MANY_QUESTIONS = 2000;

/**
 * Marks as the text of their rows, a row a line, parted by `,\n` and sorted by id as it is written (by its UTF-16
 * units). Nothing is read but the row that is asked for, found by halves: a screen asks for fifty of 200,000.
 */
export class SortedRows implements MarkTable {
  readonly text: string;
  /** Without any, an id ends at the next quotation mark. */
  readonly #hasEscapes: boolean;
  #size: number | undefined;
  #questions = 0;
  /** Where rows start, at a slot by the hash of their ids or one of the next; -1 where none does. */
  #slots: Int32Array | undefined;

  constructor(text: string) {
    this.text = text;
    this.#hasEscapes = text.includes('\\');
  }

  get size(): number {
    if (this.#size === undefined) {
      this.#size = 0;
      for (let start = 0; start < this.text.length; start = this.#rowEnd(start)) this.#size++;
    }
    return this.#size;
  }

  get(id: string): Mark | undefined {
    const key = JSON.stringify(id);
    const start = ++this.#questions > MANY_QUESTIONS ? this.#hashed(key) : this.#halved(key);
    return start === undefined ? undefined : parseRow(this.#rowAt(start))?.[1];
  }

  *entries(): Iterable<readonly [id: string, mark: Mark]> {
    for (let start = 0; start < this.text.length; start = this.#rowEnd(start)) {
      const entry = parseRow(this.#rowAt(start));
      if (entry !== undefined) yield entry;
    }
  }

  *ids(flag: MarkFlag): Iterable<string> {
    for (let start = 0; start < this.text.length; start = this.#rowEnd(start)) {
      const keyEnd = this.#keyEnd(start);
      // `["id",1,1700000000000,1,…`; where no star was ever noted, the next comma ends the row.
      const comma = flag === 'isRead' ? keyEnd : this.text.indexOf(',', keyEnd + 3);
      if (this.text.charCodeAt(comma + 1) !== one) continue;
      yield this.#hasEscapes
        ? JSON.parse(this.text.slice(start + 1, keyEnd))
        : this.text.slice(start + 2, keyEnd - 1);
    }
  }

  /** The text with these rows in it, in the place of those with the same ids. */
  with(news: ReadonlyMap<string, Mark>): string {
    const byKey = new Map<string, Mark>();
    for (const [id, mark] of news) byKey.set(JSON.stringify(id), mark);
    const runs: string[] = [];
    let copied = 0;
    for (const key of [...byKey.keys()].sort()) {
      const place = this.#placeOf(key, copied);
      const isLast = place === this.text.length;
      if (place > copied) runs.push(this.text.slice(copied, isLast ? place : place - ',\n'.length));
      runs.push(formatRow(key, byKey.get(key)!));
      copied = !isLast && this.#keyAt(place) === key ? this.#rowEnd(place) : place;
    }
    if (copied < this.text.length) runs.push(this.text.slice(copied));
    return runs.join(',\n');
  }

  #halved(key: string): number | undefined {
    const place = this.#between(key, 0, this.text.length);
    return place < this.text.length && this.#keyAt(place) === key ? place : undefined;
  }

  #hashed(key: string): number | undefined {
    this.#slots ??= this.#makeSlots();
    const mask = this.#slots.length - 1;
    for (let slot = hash(key, 0, key.length) & mask; ; slot = (slot + 1) & mask) {
      const start = this.#slots[slot]!;
      if (start === -1) return undefined;
      if (this.text.startsWith(key, start + 1)) return start;
    }
  }

  #makeSlots(): Int32Array {
    let length = 8;
    while (length < this.size * 2) length *= 2;
    const slots = new Int32Array(length).fill(-1);
    for (let start = 0; start < this.text.length; start = this.#rowEnd(start)) {
      let slot = hash(this.text, start + 1, this.#keyEnd(start)) & (length - 1);
      while (slots[slot] !== -1) slot = (slot + 1) & (length - 1);
      slots[slot] = start;
    }
    return slots;
  }

  /** Where a row with the key stands or would stand, from `from` on: by strides that double, as the next is often near. */
  #placeOf(key: string, from: number): number {
    let low = from;
    for (let stride = 256; low + stride < this.text.length; stride *= 2) {
      const start = this.#rowStart(low + stride);
      if (start === low) continue;
      if (this.#keyAt(start) >= key) return this.#between(key, low, start);
      low = start;
    }
    return this.#between(key, low, this.text.length);
  }

  /** The same between two starts of rows. */
  #between(key: string, from: number, to: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const start = this.#rowStart((low + high) >>> 1);
      if (this.#keyAt(start) >= key) high = start;
      else low = this.#rowEnd(start);
    }
    return low;
  }

  /** Where the row starts that holds this place. A step at a time: a row is short, and `lastIndexOf` slow to set out. */
  #rowStart(place: number): number {
    let start = place;
    while (start > 0 && this.text.charCodeAt(start - 1) !== 0x0a) start--;
    return start;
  }

  #rowAt(start: number): string {
    const end = this.text.indexOf('\n', start);
    return this.text.slice(start, end === -1 ? this.text.length : end);
  }

  /** Where the next row starts, or the text ends. */
  #rowEnd(start: number): number {
    const end = this.text.indexOf('\n', start);
    return end === -1 ? this.text.length : end + 1;
  }

  #keyAt(start: number): string {
    return this.text.slice(start + 1, this.#keyEnd(start));
  }

  /** Past the quotation mark that closes the id. */
  #keyEnd(start: number): number {
    let end = this.text.indexOf('"', start + 2);
    while (this.#hasEscapes && isEscaped(this.text, end)) end = this.text.indexOf('"', end + 1);
    return end + 1;
  }
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before--;
  return (at - before) % 2 === 1;
}

/** FNV-1a over UTF-16 units. Ids of one hash only take longer to find. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}
