/** Chinese and Japanese, their punctuation, full-width forms. No Hangul: Korean has spaces between words. */
const widePunctuation = String.raw`\u3001-\u303f\u30fb-\u30ff\uff01-\uff60\uffe0-\uffe6`;
const wide = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}${widePunctuation}]`;

/** Punctuation that Chinese shares with the Latin world: wide where its neighbour is. */
const shared = '[“”‘’…—·]';

const sides = [
  // Wide punctuation has its space in itself.
  String.raw`[${widePunctuation}]\n|\n[${widePunctuation}]`,
  String.raw`${wide}\n(?:${wide}|${shared})|${shared}\n${wide}`,
];
const joined = new RegExp(sides.join('|'), 'u');

/**
 * What a newline of the source stands for between the text `before` it and `after` it: nothing between two
 * wide characters or beside wide punctuation, else a space (CSS Text 4, segment break transformation). Only
 * the nearest characters are looked at.
 */
export function segmentBreak(before: string, after: string): '' | ' ' {
  return joined.test(`${before.slice(-2)}\n${after.slice(0, 2)}`) ? '' : ' ';
}
