import type { PostNumber } from '../../catalogue/catalogue.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The posts in whose id or file name a text stands, and perhaps others, in their order: looked for in the bytes of all records at
 * once, which takes a tenth of what it takes to make every head.
 */
export function postsNaming(snapshot: Snapshot, text: string): PostNumber[] {
  const starts = snapshot.column('recordStarts');
  const lengths = snapshot.column('recordLengths');
  const places = placesOf(Buffer.from(text), snapshot.bytes('records'));
  const numbers: PostNumber[] = [];
  for (let number = 0; number < snapshot.summary.size; number++) {
    const start = starts[number]!;
    // Such an id is made of the folder too, which no record holds.
    const isOther = snapshot.isFlagged(number, 'isNamedByPath');
    if (isOther || holdsAny(places, start, start + lengths[number]!)) numbers.push(number);
  }
  return numbers;
}

function placesOf(wanted: Buffer, bytes: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

/** Whether one of the places, which ascend, is within these bytes. */
function holdsAny(places: readonly number[], start: number, end: number): boolean {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < places.length && places[low]! < end;
}
