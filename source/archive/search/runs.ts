import type { TextHeap } from './text-heap.ts';

/** Texts that lie one behind another, to be read and looked through as one. */
export interface Run {
  /** The place of its first post among the numbers that were asked for. */
  readonly first: number;
  /** Where it lies in the heap. */
  readonly start: number;
  readonly end: number;
  /** Where each post's text begins and ends, from `start`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Fits the caches of a processor, and a hundred posts. */
const mostBytes = 1 << 18;
/** Reading on over a gap is cheaper than reading again. */
const widestGap = 1 << 13;

/** The runs in which the texts of these posts lie, in the order of the numbers. */
export function* runsOf(heap: TextHeap, numbers: ArrayLike<number>): Iterable<Run> {
  for (let first = 0; first < numbers.length; ) {
    const run = runFrom(heap, numbers, first);
    yield run;
    first += run.from.length;
  }
}

function runFrom(heap: TextHeap, numbers: ArrayLike<number>, first: number): Run {
  const start = heap.starts[numbers[first]!]!;
  const from = [0];
  let reach = heap.lengths[numbers[first]!]!;
  const to = [reach];
  for (let index = first + 1; index < numbers.length; index++) {
    const length = heap.lengths[numbers[index]!]!;
    // A post without a text lies nowhere, and so it lies here.
    const next = length === 0 ? reach : heap.starts[numbers[index]!]! - start;
    if (next < reach || next - reach > widestGap || next + length > mostBytes) break;
    from.push(next);
    reach = next + length;
    to.push(reach);
  }
  return { first, start, end: start + reach, from, to };
}
