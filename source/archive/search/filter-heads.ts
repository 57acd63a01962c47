import type { Catalogue, PostNumber } from '../../catalogue/catalogue.ts';
import { matchHeads } from './match-heads.ts';
import { countBytes } from './needle.ts';
import { termOf } from './term.ts';
import type { TextHeap } from './text-heap.ts';

const sampleBytes = 1 << 14;

/** Those of the posts in whose heads all of the words are; `words` as `Catalogue.filter` has them. */
export function filterHeads(
  heads: TextHeap,
  catalogue: Catalogue,
  numbers: ArrayLike<PostNumber>,
  words: readonly string[],
): Uint32Array {
  const byteCounts = countBytes(heads.bytes(0, sampleBytes));
  let left = Uint32Array.from(numbers);
  for (const word of words) {
    const condition = { kind: 'word', field: 'anywhere', anyOf: [word], isExcluded: false } as const;
    const levels = matchHeads(
      heads,
      left,
      termOf(condition, catalogue, byteCounts, () => false),
    );
    left = left.filter((_, place) => levels[place] !== 0);
  }
  return left;
}
