import { cleanLine } from '../text/clean.ts';
import { findWords, type TextRange } from '../text/match.ts';

/** A piece of a post's text around what was searched for. */
export interface Snippet {
  readonly text: string;
  readonly matches: readonly TextRange[];
}

/**
 * So much of what stands before a match shows what it is about, and leaves room for the match in a narrow
 * list.
 */
const MOST_BEFORE = 12;
/** More than a row of the widest list has room for. */
const MOST_UNITS = 200;

/** The piece of these texts with the first of the words in it, on one row; undefined where there is none. */
export function snippetOf(lines: readonly string[], words: readonly string[]): Snippet | undefined {
  for (const line of lines.map(cleanLine)) {
    const [first] = findWords(line, words);
    if (first !== undefined) return pieceAround(line, first, words);
  }
  return undefined;
}

function pieceAround(line: string, { start }: TextRange, words: readonly string[]): Snippet {
  const from = start <= MOST_BEFORE ? 0 : wordStart(line, start - MOST_BEFORE, start);
  const text = `${from === 0 ? '' : '…'}${line.slice(from, from + MOST_UNITS).trimEnd()}`;
  return { text, matches: findWords(text, words) };
}

/** Latin words and surrogate pairs are not cut into; Chinese has a new word nearly everywhere. */
function wordStart(line: string, from: number, latest: number): number {
  for (let at = from; at < latest; at++) {
    if (/\s/.test(line[at - 1]!) || /[^\u0000-\u02ff\udc00-\udfff]/.test(line[at]!)) return at;
  }
  return latest;
}
