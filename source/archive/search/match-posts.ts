import { matchBodies } from './match-bodies.ts';
import { level, matchHeads } from './match-heads.ts';
import type { Term } from './term.ts';
import type { SearchTexts } from './text-heap.ts';

/** Posts by number, and for each the worst level at which it meets a term: `head` where no term is wanted. */
export interface Matches {
  readonly numbers: Uint32Array;
  readonly levels: Uint8Array;
}

/** All of these posts, before any term was looked for. */
function allOf(numbers: Uint32Array): Matches {
  return { numbers, levels: new Uint8Array(numbers.length) };
}

/** Those of the posts whose heads alone have every wanted term. */
export function wantedInHeads({ heads }: SearchTexts, numbers: Uint32Array, terms: readonly Term[]): Matches {
  let matches = allOf(numbers);
  for (const term of terms) {
    if (!term.isExcluded) matches = keepWanted(matches, matchHeads(heads, matches.numbers, term));
  }
  return matches;
}

/** Those of the posts that have every wanted term, in head or text. */
export function wantedAnywhere(texts: SearchTexts, numbers: Uint32Array, terms: readonly Term[]): Matches {
  let matches = allOf(numbers);
  for (const term of cheapestFirst(terms)) {
    const levels = matchHeads(texts.heads, matches.numbers, term);
    matches = keepWanted(matches, levelsWithText(texts, matches.numbers, term, levels));
  }
  return matches;
}

/** Those of the matches that have no excluded term. */
export function withoutExcluded(matches: Matches, texts: SearchTexts, terms: readonly Term[]): Matches {
  let left = matches;
  for (const term of terms) {
    if (!term.isExcluded) continue;
    const levels = matchHeads(texts.heads, left.numbers, term);
    const found = levelsWithText(texts, left.numbers, term, levels);
    left = keep(left, index => found[index] === level.nowhere);
  }
  return left;
}

/** Heads are small, and a long word leaves fewer posts to the terms after it than a short one. */
function cheapestFirst(terms: readonly Term[]): Term[] {
  const cost = ({ textNeedles }: Term): number =>
    textNeedles.length === 0 ? -Infinity : -Math.min(...textNeedles.map(({ bytes }) => bytes.length));
  return terms.filter(({ isExcluded }) => !isExcluded).sort((a, b) => cost(a) - cost(b));
}

function levelsWithText(
  { bodies }: SearchTexts,
  numbers: Uint32Array,
  { textNeedles }: Term,
  levels: Uint8Array,
): Uint8Array {
  if (textNeedles.length === 0) return levels;
  const inText = matchBodies(bodies, numbers, textNeedles);
  return levels.map((found, index) => (found === level.nowhere ? inText[index]! * level.text : found));
}

function keepWanted({ numbers, levels }: Matches, found: Uint8Array): Matches {
  const worst = levels.map((known, index) => Math.min(known || level.title, found[index]!));
  return keep({ numbers, levels: worst }, index => found[index] !== level.nowhere);
}

/** A part of the matches. */
export function keep({ numbers, levels }: Matches, isKept: (index: number) => boolean): Matches {
  return {
    numbers: numbers.filter((_, index) => isKept(index)),
    levels: levels.filter((_, index) => isKept(index)),
  };
}
