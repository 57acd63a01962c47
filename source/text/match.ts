import { fold, foldSpaced } from './fold.ts';

/** A stretch of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * All places of any of the words in a text: ascending, none over another, the longer word where two begin
 * alike. Words and text are folded; a space in a word stands for white space of any length.
 */
export function findWords(text: string, words: readonly string[]): TextRange[] {
  const pattern = patternOf(words);
  if (pattern === undefined) return [];
  return Array.from(fold(text).matchAll(pattern), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

function patternOf(words: readonly string[]): RegExp | undefined {
  const alternatives = words
    .map(foldSpaced)
    .filter(word => word !== '')
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', ' +'));
  return alternatives.length === 0 ? undefined : new RegExp(alternatives.join('|'), 'g');
}
