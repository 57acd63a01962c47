import { isWideLead, newline, space } from './bytes.ts';
import { foldedUnit, foldedUnits } from './folded-units.ts';
import { MemoryView } from './memory-view.ts';

/**
 * Takes characters, and writes them folded, with one space for any number of them, a newline between blocks, and nothing
 * at the ends.
 */
export class FoldedText {
  readonly #into: Uint8Array;
  readonly #target: DataView;
  readonly #targetStart: number;
  readonly #source: DataView;
  readonly #sourceStart: number;
  readonly #sourceLength: number;
  readonly #start: number;
  #at: number;
  #isSpaced = true;
  /** Whether the last character was a wide one. */
  isWide = false;

  constructor(bytes: Uint8Array, into: Uint8Array, start: number) {
    this.#source = sources.of(bytes);
    this.#sourceStart = bytes.byteOffset;
    this.#sourceLength = bytes.length;
    this.#into = into;
    this.#target = targets.of(into);
    this.#targetStart = into.byteOffset;
    this.#start = start;
    this.#at = start;
  }

  /** How many bytes were written, but for a space at the end. */
  get length(): number {
    const end = this.#isSpaced && this.#at > this.#start ? this.#at - 1 : this.#at;
    return end - this.#start;
  }

  /** Where what is written next begins. */
  get end(): number {
    return this.#at;
  }

  /**
   * Takes characters up to the first that needs a look, and gives its place; the last three bytes need one always.
   * `plain`: what each byte becomes that is a character like others. Nearly all of a text goes this way, so nothing is
   * called here for a character, and four bytes are moved at once: what is too much is written over.
   */
  run(from: number, plain: Uint8Array): number {
    const source = this.#source;
    const into = this.#into;
    const target = this.#target;
    const [sourceStart, targetStart] = [this.#sourceStart, this.#targetStart];
    const last = this.#sourceLength - 4;
    let to = this.#at;
    let at = from;
    /** The last byte of ASCII that was written, or the first of a longer character. */
    let written = this.#isSpaced ? space : this.isWide ? firstIdeographs : 0;
    while (at <= last) {
      const word = source.getUint32(sourceStart + at, true);
      const lead = word & 0xff;
      if (lead >= firstIdeographs && lead <= lastIdeographs) {
        target.setUint32(targetStart + to, word, true);
        written = lead;
        to += 3;
        at += 3;
      } else if (plain[lead] !== 0) {
        into[to++] = written = plain[lead]!;
        at++;
      } else if (lead === space) {
        if (written !== space) into[to++] = written = space;
        at++;
      } else if (lead >= 0xe0 && lead < 0xf0) {
        const folded = foldedUnits[((lead & 0x0f) << 12) | ((word >> 2) & 0xfc0) | ((word >> 16) & 0x3f)]!;
        if (folded >= 0x800) {
          written = 0xe0 | (folded >> 12);
          const next = 0x80 | ((folded >> 6) & 0x3f);
          target.setUint32(targetStart + to, written | (next << 8) | ((0x80 | (folded & 0x3f)) << 16), true);
          to += 3;
        } else if (folded > space && folded < 0x7f) into[to++] = written = folded;
        else break;
        at += 3;
      } else break;
    }
    this.#at = to;
    this.#isSpaced = written === space;
    this.isWide = isWideLead(written);
    return at;
  }

  /** Any other character of more than one byte. Those of damaged UTF-8 are left out: decoding has replaced them before. */
  character(bytes: Uint8Array, at: number): number {
    const first = bytes[at]!;
    if (first >= 0xf0) {
      this.copy(bytes, at, at + 4);
      return at + 4;
    }
    if (first >= 0xe0) {
      this.unit(((first & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f));
      return at + 3;
    }
    if (first >= 0xc0) this.unit(((first & 0x1f) << 6) | (bytes[at + 1]! & 0x3f));
    return first >= 0xc0 ? at + 2 : at + 1;
  }

  ascii(byte: number): void {
    if (byte <= space) {
      this.space();
      return;
    }
    if (byte === 0x7f) return;
    this.#into[this.#at++] = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
    this.#isSpaced = false;
    this.isWide = false;
  }

  space(): void {
    if (!this.#isSpaced) this.#into[this.#at++] = space;
    this.#isSpaced = true;
    this.isWide = false;
  }

  /** Ends a block. */
  line(): void {
    this.space();
    if (this.#at > this.#start) this.#into[this.#at - 1] = newline;
  }

  unit(unit: number): void {
    const folded = foldedUnit(unit);
    if (folded === 0) return;
    if (folded < 0x80) {
      this.ascii(folded);
      return;
    }
    const into = this.#into;
    if (folded < 0x800) into[this.#at++] = 0xc0 | (folded >> 6);
    else {
      into[this.#at++] = 0xe0 | (folded >> 12);
      into[this.#at++] = 0x80 | ((folded >> 6) & 0x3f);
    }
    into[this.#at++] = 0x80 | (folded & 0x3f);
    this.#isSpaced = false;
    this.isWide = isWideLead(0xe0 | (folded >> 12)) && folded >= 0x2e80;
  }

  copy(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < Math.min(end, bytes.length); at++) this.#into[this.#at++] = bytes[at]!;
    this.#isSpaced = false;
    this.isWide = false;
  }

  /** Says that a text of `length` bytes was written at the end from elsewhere. */
  written(length: number): void {
    this.#at += length;
    this.#isSpaced = false;
  }
}

const [sources, targets] = [new MemoryView(), new MemoryView()];

/** First bytes of U+4000 to U+9FFF. */
const [firstIdeographs, lastIdeographs] = [0xe4, 0xe9];
