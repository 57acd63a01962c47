import { level } from './match-heads.ts';
import { keep, type Matches, wantedAnywhere, wantedInHeads, withoutExcluded } from './match-posts.ts';
import { headLines } from './search-text.ts';
import type { Term } from './term.ts';
import type { SearchTexts } from './text-heap.ts';

/** About 15 MB of text, after which keys get their turn. */
const postsAtATime = 4096;
/** A post that has to be read from its file takes half a millisecond, a head that has to be a fiftieth of one. */
const gatheredAtATime = 16;
const headsGatheredAtATime = 256;

/**
 * Posts with all wanted terms in the title, then those with all in the head, then the others; newest first
 * in each.
 */
export async function* bestFirst(
  texts: SearchTexts,
  candidates: Uint32Array,
  terms: readonly Term[],
): AsyncGenerator<Matches> {
  const others: Matches[] = [];
  const foundBefore = new Set<number>();
  for (const block of blocksOf(candidates, texts.gatherHeads ? headsGatheredAtATime : postsAtATime)) {
    texts.gatherHeads?.(block);
    const matches = await withoutUnwanted(wantedInHeads(texts, block, terms), texts, terms);
    for (const number of matches.numbers) foundBefore.add(number);
    yield keep(matches, index => matches.levels[index] === level.title);
    others.push(keep(matches, index => matches.levels[index] !== level.title));
  }
  yield* others;
  if (!terms.some(term => !term.isExcluded && isInBody(term))) return;
  const left = candidates.filter(number => !foundBefore.has(number));
  yield* newestFirst(texts, left, terms);
}

/** All posts in the order of the catalogue. */
export async function* newestFirst(
  texts: SearchTexts,
  candidates: Uint32Array,
  terms: readonly Term[],
): AsyncGenerator<Matches> {
  for (const block of blocksOf(candidates, texts.gather ? gatheredAtATime : postsAtATime)) {
    if (terms.some(isInBody)) await texts.gather?.(block);
    else texts.gatherHeads?.(block);
    yield withoutExcluded(wantedAnywhere(texts, block, terms), texts, terms);
  }
}

/** Looks into the texts of those that were found by their heads where some word must not be there. */
async function withoutUnwanted(
  matches: Matches,
  texts: SearchTexts,
  terms: readonly Term[],
): Promise<Matches> {
  const excluded = terms.filter(({ isExcluded }) => isExcluded);
  if (excluded.some(isInBody)) await texts.gather?.(matches.numbers);
  return withoutExcluded(matches, texts, terms);
}

/** Whether posts have to be read for a term, where nothing but their heads is known. */
function isInBody({ textNeedles, headLine }: Term): boolean {
  return textNeedles.length > 0 || headLine === headLines.source || headLine === headLines.stock;
}

function* blocksOf(numbers: Uint32Array, size: number): Iterable<Uint32Array> {
  for (let start = 0; start < numbers.length; start += size) yield numbers.subarray(start, start + size);
}
