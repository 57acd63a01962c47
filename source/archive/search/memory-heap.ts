import type { PostNumber } from '../../catalogue/catalogue.ts';
import type { TextHeap } from './text-heap.ts';

const firstBytes = 1 << 16;
/** UTF-8 has at most three bytes for one UTF-16 unit. */
const bytesPerUnit = 3;

/** A heap of texts in memory, which grows. */
export class MemoryHeap implements TextHeap {
  readonly starts: Float64Array;
  readonly lengths: Uint32Array;
  #bytes = Buffer.allocUnsafe(firstBytes);
  #end = 0;

  /** `size`: how many posts there are. */
  constructor(size: number) {
    this.starts = new Float64Array(size);
    this.lengths = new Uint32Array(size);
  }

  /** What it has taken, with the texts that were given up. */
  get byteLength(): number {
    return this.#end;
  }

  /** Gives all texts up. */
  clear(): void {
    this.lengths.fill(0);
    this.#end = 0;
  }

  /** Sets the text of a post; an earlier one is given up. */
  set(number: PostNumber, text: string): void {
    const needed = this.#end + text.length * bytesPerUnit;
    if (needed > this.#bytes.length) this.#grow(needed);
    this.starts[number] = this.#end;
    this.lengths[number] = this.#bytes.write(text, this.#end);
    this.#end += this.lengths[number]!;
  }

  bytes(start: number, end: number): Buffer {
    return this.#bytes.subarray(start, end);
  }

  #grow(needed: number): void {
    const grown = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(grown, 0, 0, this.#end);
    this.#bytes = grown;
  }
}
