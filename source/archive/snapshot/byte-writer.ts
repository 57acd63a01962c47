/** Bytes that grow: texts and numbers one after another, for `ByteReader` to take apart. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafeSlow(1 << 16);
  length = 0;

  /** What was written, in place: valid until more is written. */
  get written(): Buffer {
    return this.#bytes.subarray(0, this.length);
  }

  /** The same in memory of its own, which can be handed to another thread. */
  copy(): Buffer {
    const copy = Buffer.allocUnsafeSlow(this.length);
    copy.set(this.written);
    return copy;
  }

  /** A whole number from 0 on, in groups of seven bits (LEB128). */
  number(value: number): void {
    this.#reserve(8);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.length++] = rest;
  }

  /** The text as UTF-8, with its length before it. */
  text(text: string): void {
    // Most are short: their length takes the one byte that is left for it.
    this.#reserve(text.length * 3 + 16);
    const start = this.length + 1;
    const bytes = this.#put(text, start);
    if (bytes >= 0x80) this.#bytes.copyWithin(this.length + bytesOfNumber(bytes), start, start + bytes);
    this.number(bytes);
    this.length += bytes;
  }

  /** The text as UTF-8 with nothing about it. */
  bare(text: string): void {
    this.#reserve(text.length * 3);
    this.length += this.#put(text, this.length);
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Room for `count` more bytes; who wrote them adds them to `length`. */
  room(count: number): Buffer {
    this.#reserve(count);
    return this.#bytes;
  }

  /** A call into Node takes as long as a hundred letters. */
  #put(text: string, start: number): number {
    const bytes = this.#bytes;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x80) return at + bytes.write(at === 0 ? text : text.slice(at), start + at);
      bytes[start + at] = unit;
    }
    return text.length;
  }

  #reserve(count: number): void {
    const wanted = this.length + count;
    if (wanted <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(wanted, this.#bytes.length * 2));
    larger.set(this.written);
    this.#bytes = larger;
  }
}

function bytesOfNumber(value: number): number {
  let bytes = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes++;
  return bytes;
}

/** Reads what `ByteWriter` wrote. Bytes that nobody wrote so give wrong values, and at worst a RangeError. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 49; factor *= 0x80) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) break;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
    throw new RangeError('a number without an end');
  }

  text(): string {
    const { start, end } = this.#next();
    return this.#bytes.toString('utf8', start, end);
  }

  bytes(): Buffer {
    const { start, end } = this.#next();
    return this.#bytes.subarray(start, end);
  }

  #next(): { start: number; end: number } {
    const length = this.number();
    const start = this.#at;
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new RangeError('a text longer than what there is');
    return { start, end: this.#at };
  }
}
