import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Marks } from '../../catalogue/marks.ts';
import type { Query } from '../../catalogue/query.ts';
import type { SoundsLike } from '../../catalogue/resolve-category.ts';
import { candidatesOf } from './candidates.ts';
import { categorySounds } from './category-sounds.ts';
import { level } from './match-heads.ts';
import { countBytes } from './needle.ts';
import { runsOf } from './runs.ts';
import type { SearchHit } from './search-hit.ts';
import { bestFirst, newestFirst } from './search-order.ts';
import { type Term, termOf } from './term.ts';
import type { SearchTexts } from './text-heap.ts';

/** An archive, as far as it is searched. */
export interface SearchedArchive {
  readonly catalogue: Catalogue;
  readonly texts: SearchTexts;
}

export interface SearchOptions {
  readonly marks: Marks;
  /** How many hits are enough. */
  readonly limit?: number;
  /** Ends the search, without an error. */
  readonly signal?: AbortSignal;
  /** `best`: those with all words in the title, then in the head, then in the text; newest first in each. */
  readonly order?: 'best' | 'newest';
}

/**
 * The posts that a query wants, in batches as they are found; never an empty one. Other work gets a turn
 * between them.
 */
export async function* search(
  archive: SearchedArchive,
  query: Query,
  { marks, limit = Infinity, signal, order = 'best' }: SearchOptions,
): AsyncGenerator<readonly SearchHit[], void, void> {
  const candidates = candidatesOf(query, archive.catalogue, marks);
  const sounds = await categorySounds(query, archive.catalogue.categories);
  const terms = termsOf(query, archive, candidates, sounds);
  const inOrder = order === 'best' && terms.some(({ isExcluded }) => !isExcluded) ? bestFirst : newestFirst;
  let left = limit;
  for await (const { numbers, levels } of inOrder(archive.texts, candidates, terms)) {
    if (signal?.aborted) return;
    const hits = Array.from(numbers.subarray(0, left), (number, index) => ({
      number,
      where: whereOf(levels[index]!),
    }));
    left -= hits.length;
    if (hits.length > 0) yield hits;
    if (left <= 0) return;
    await nextTurn();
    if (signal?.aborted) return;
  }
}

function termsOf(
  { conditions }: Query,
  { catalogue, texts }: SearchedArchive,
  candidates: Uint32Array,
  sounds: SoundsLike,
): Term[] {
  const [sample] = runsOf(texts.bodies, candidates.subarray(0, 100));
  const byteCounts = countBytes(sample ? texts.bodies.bytes(sample.start, sample.end) : Buffer.alloc(0));
  return conditions.flatMap(condition =>
    condition.kind === 'word' ? [termOf(condition, catalogue, byteCounts, sounds)] : [],
  );
}

function whereOf(found: number): SearchHit['where'] {
  if (found === level.title) return 'title';
  return found === level.text ? 'text' : 'head';
}
