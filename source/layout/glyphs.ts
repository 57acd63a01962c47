import type { AmbiguousWidth } from '../text/width.ts';

/** The few signs that finews draws itself. Each is one cell wide in its set. */
export interface Glyphs {
  readonly unread: string;
  readonly starred: string;
  readonly damaged: string;
  /** A category that is followed. */
  readonly followed: string;
  /** Stands before the selected row, so that it reads without colour too. */
  readonly selected: string;
  readonly rule: string;
  readonly separator: string;
}

const FINE: Glyphs = {
  unread: '●',
  starred: '★',
  damaged: '!',
  followed: '◆',
  selected: '▌',
  rule: '│',
  separator: '·',
};

/** Of East Asian Width Neutral or Narrow, so one cell also where ambiguous characters take two (UAX #11). */
const NEUTRAL: Glyphs = {
  unread: '▪',
  starred: '✭',
  damaged: '!',
  followed: '❖',
  selected: '❯',
  rule: '╎',
  separator: '-',
};

const ASCII: Glyphs = {
  unread: '*',
  starred: '+',
  damaged: '!',
  followed: '+',
  selected: '>',
  rule: '|',
  separator: '-',
};

/** The signs for a terminal: plain ASCII where it can show nothing else. */
export function glyphsFor(terminal: {
  readonly isAscii: boolean;
  readonly ambiguous: AmbiguousWidth;
}): Glyphs {
  if (terminal.isAscii) return ASCII;
  return terminal.ambiguous === 2 ? NEUTRAL : FINE;
}
