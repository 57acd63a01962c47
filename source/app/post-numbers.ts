import type { PostNumber } from '../catalogue/catalogue.ts';

/** Numbers of posts in some order. Lists may hold a million of them, so they are never made into objects. */
export type PostNumbers = ArrayLike<PostNumber>;

/** Those of the first `end` that are wanted, in the same order. */
export function keptNumbers(
  numbers: PostNumbers,
  isKept: (number: PostNumber) => boolean,
  end = numbers.length,
): Uint32Array {
  const kept = new Uint32Array(end);
  let count = 0;
  for (let place = 0; place < end; place++) {
    const number = numbers[place]!;
    if (isKept(number)) kept[count++] = number;
  }
  return kept.subarray(0, count);
}

/** Where a number stands in a list; -1 where it does not. */
export function placeOf(numbers: PostNumbers, wanted: PostNumber | undefined): number {
  if (wanted === undefined) return -1;
  for (let place = 0; place < numbers.length; place++) if (numbers[place] === wanted) return place;
  return -1;
}
