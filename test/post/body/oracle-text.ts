import type { Mark } from '../../../source/post/body/rich-text-builder.ts';
import type { RichText, Span } from '../../../source/post/post.ts';
import { cleanText } from '../../../source/text/clean.ts';

/** One character with everything that is said of it. A line break of the author's is `'br'`. */
export interface Letter {
  readonly character: string;
  readonly marks: readonly Mark[];
}

const wide =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\u3001-\u303f\u30fb-\u30ff\uff01-\uff60\uffe0-\uffe6]/u;
const shared = /[“”‘’…—·]/;
const wideSign = /[\u3001-\u303f\u30fb-\u30ff\uff01-\uff60\uffe0-\uffe6]/;

export function lettersOf(text: string, marks: readonly Mark[]): Letter[] {
  return Array.from(cleanText(text), character => ({ character, marks }));
}

/**
 * The text that letters make, white space as a reader sees it; spans from the first to the last letter that
 * has a mark.
 */
export function textOf(letters: readonly Letter[]): RichText | undefined {
  const kept = withoutSpareSpace(letters);
  if (kept.length === 0) return undefined;
  const spans = new Map<Mark, { start: number; end: number }>();
  let text = '';
  for (const { character, marks } of kept) {
    for (const mark of /^\s$/.test(character) ? [] : marks) {
      const span = spans.get(mark);
      if (span) span.end = text.length + character.length;
      else spans.set(mark, { start: text.length, end: text.length + character.length });
    }
    text += character;
  }
  const ordered = [...spans].map(([mark, range]) => ({ ...mark, ...range }) as Span);
  return { text, spans: ordered.sort((one, other) => one.start - other.start || other.end - one.end) };
}

function withoutSpareSpace(letters: readonly Letter[]): Letter[] {
  const kept: Letter[] = [];
  let space: string[] = [];
  for (const letter of letters) {
    if (letter.character === 'br' || /^\s$/.test(letter.character)) {
      space.push(letter.character);
      continue;
    }
    const before = kept.at(-1)?.character;
    if (before !== undefined) {
      for (const character of between(before, space, letter.character)) kept.push({ character, marks: [] });
    }
    space = [];
    kept.push(letter);
  }
  return kept;
}

function between(before: string, space: readonly string[], after: string): string {
  const breaks = space.filter(character => character === 'br').length;
  if (breaks > 0) return breaks > 1 ? '\n\n' : '\n';
  if (!space.includes('\n')) return space.join('').replace(/ +/g, ' ');
  const isJoined =
    wideSign.test(before) ||
    wideSign.test(after) ||
    (wide.test(before) && (wide.test(after) || shared.test(after))) ||
    (shared.test(before) && wide.test(after));
  return isJoined ? '' : ' ';
}
