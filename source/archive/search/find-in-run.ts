import { indexOfNeedle, type Needle } from './needle.ts';
import type { Run } from './runs.ts';

/**
 * Calls `found` for the posts of a run that hold the needle, with the post's index in the run and the offset
 * in the run's bytes. Where it answers false, further places in the same post are tried.
 */
export function findInRun(
  run: Run,
  bytes: Buffer,
  needle: Needle,
  found: (index: number, offset: number) => boolean,
): void {
  let index = 0;
  let offset = indexOfNeedle(bytes, needle, 0);
  while (offset !== -1) {
    while (index + 1 < run.from.length && run.from[index + 1]! <= offset) index++;
    const end = run.to[index]!;
    const isWithin = offset + needle.bytes.length <= end;
    const next = isWithin && found(index, offset) ? end : offset + 1;
    offset = indexOfNeedle(bytes, needle, next);
  }
}
