import type { TextHeap } from './text-heap.ts';

/** Texts that lie one behind another, to be read and looked through as one. */
export interface Run {
  /** The place of each of its posts among the numbers that were asked for. */
  readonly places: readonly number[];
  /** Where it lies in the heap. */
  readonly start: number;
  readonly end: number;
  /** Where each post's text begins and ends, from `start`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Fits the caches of a processor, and a hundred posts. A longer text is a run by itself. */
export const mostBytesOfRun = 1 << 18;
/** Reading on over a gap is cheaper than reading again. */
const widestGap = 1 << 13;

/** The runs in which the texts of these posts lie, in the order of the heap. */
export function* runsOf(heap: TextHeap, numbers: ArrayLike<number>): Iterable<Run> {
  const places = placesByStart(heap, numbers);
  for (let first = 0; first < places.length; ) {
    const run = runFrom(heap, numbers, places, first);
    yield run;
    first += run.places.length;
  }
}

function runFrom(heap: TextHeap, numbers: ArrayLike<number>, places: ArrayLike<number>, first: number): Run {
  const firstNumber = numbers[places[first]!]!;
  const start = heap.starts[firstNumber]!;
  let reach = heap.lengths[firstNumber]!;
  const run = { places: [places[first]!], from: [0], to: [reach] };
  for (let at = first + 1; at < places.length; at++) {
    const place = places[at]!;
    const length = heap.lengths[numbers[place]!]!;
    // A post without a text lies nowhere, and so it lies here.
    const next = length === 0 ? reach : heap.starts[numbers[place]!]! - start;
    if (next < reach || next - reach > widestGap || next + length > mostBytesOfRun) break;
    reach = next + length;
    run.places.push(place);
    run.from.push(next);
    run.to.push(reach);
  }
  return { ...run, start, end: start + reach };
}

/** The places 0, 1, 2, … in the order in which their posts lie in the heap. */
function placesByStart({ starts }: TextHeap, numbers: ArrayLike<number>): Uint32Array {
  const { length } = numbers;
  const places = new Uint32Array(length);
  // Start and place in one number, for a sort without a function; exact up to terabytes.
  const keys = new Float64Array(length);
  let isSorted = true;
  for (let place = 0; place < length; place++) {
    places[place] = place;
    keys[place] = starts[numbers[place]!]! * length + place;
    if (place > 0 && keys[place]! < keys[place - 1]!) isSorted = false;
  }
  if (!isSorted) for (const [place, key] of keys.sort().entries()) places[place] = key % length;
  return places;
}
