import type { LineSpan } from './line.ts';

/** What a run of characters is, without the characters. */
export type TextStyle = Omit<LineSpan, 'text'>;

/**
 * A text as it will be read, link numbers in it, cut into runs of one style that cover it from end to end.
 */
export interface StyledText {
  readonly text: string;
  /**
   * The same text for the line breaker: a link number, which must not part from its link, poses as closing
   * brackets.
   */
  readonly breakable: string;
  readonly runs: readonly StyledRun[];
}

export interface StyledRun {
  /** Where it ends in `text`; it begins where the one before ends. */
  readonly end: number;
  readonly style: TextStyle;
}

/** Text of one style. */
export function plainText(text: string, style: TextStyle): StyledText {
  return { text, breakable: text, runs: [{ end: text.length, style }] };
}

/** One text after another, as one. */
export function joinText(first: StyledText, second: StyledText): StyledText {
  const shift = first.text.length;
  return {
    text: first.text + second.text,
    breakable: first.breakable + second.breakable,
    runs: [...first.runs, ...second.runs.map(run => ({ ...run, end: run.end + shift }))],
  };
}

/** The text with a space where the author broke the line. */
export function onOneLine({ text, breakable, runs }: StyledText): StyledText {
  return { text: text.replaceAll('\n', ' '), breakable: breakable.replaceAll('\n', ' '), runs };
}
