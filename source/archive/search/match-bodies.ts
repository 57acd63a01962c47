import { findInRun } from './find-in-run.ts';
import type { Needle } from './needle.ts';
import { runsOf } from './runs.ts';
import type { TextHeap } from './text-heap.ts';

/** Which of these posts have one of the needles in their text: 1 or 0. */
export function matchBodies(bodies: TextHeap, numbers: Uint32Array, needles: readonly Needle[]): Uint8Array {
  const found = new Uint8Array(numbers.length);
  for (const run of runsOf(bodies, numbers)) {
    const bytes = bodies.bytes(run.start, run.end);
    for (const needle of needles) {
      findInRun(run, bytes, needle, index => {
        found[run.places[index]!] = 1;
        return true;
      });
    }
  }
  return found;
}
