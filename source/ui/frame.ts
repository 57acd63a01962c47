import type { State } from '../app/state.ts';
import { screenOf } from '../app/view.ts';
import { defaultKeymap, type Keymap } from '../keys/keymap.ts';
import type { Line } from '../layout/line.ts';
import { beside, blankRow } from '../layout/row.ts';
import { chooserPane } from './chooser-pane.ts';
import { type Footer, footerRows } from './footer.ts';
import { groupsPane } from './groups-pane.ts';
import { headerRow } from './header.ts';
import { messagePane } from './message-pane.ts';
import { postsPane } from './posts-pane.ts';
import { readerPane } from './reader-pane.ts';

/** The whole screen: as many lines as it has rows, each exactly as wide as it has columns. */
export interface Frame {
  readonly lines: readonly Line[];
  /** Where the terminal's cursor stands, for input methods; nowhere while nothing is typed. */
  readonly cursor: Cursor | undefined;
}

interface Cursor {
  readonly x: number;
  readonly y: number;
}

/** Draws the state. Pure: what is on the screen follows from the state, and for the keys it tells of from the keymap. */
export function frameOf(state: State, keymap: Keymap = defaultKeymap): Frame {
  const screen = screenOf(state);
  const { header, body, footer } = screen;
  const blanks = (from: number, to: number): Line[] =>
    Array.from({ length: Math.max(0, to - from) }, () => blankRow(screen.columns));
  const foot: Footer | undefined = footer && footerRows(state, footer.columns, keymap);
  const content = bodyOf(state, keymap);
  const above = [
    ...(header === undefined ? [] : [headerRow(state, screen)]),
    ...blanks(header === undefined ? 0 : 1, body.top),
    ...content.lines,
    ...blanks(body.top + body.rows, footer === undefined ? body.top + body.rows : footer.top),
  ];
  // A long sentence lies over the rows above it until the next key: nothing moves for it.
  const footLines = foot?.lines ?? [];
  const isAiry = footer !== undefined && footer.top > body.top + body.rows;
  const end = isAiry && footLines.length > 1 ? [blankRow(screen.columns), ...footLines] : footLines;
  const lines = [...above.slice(0, screen.rows - end.length), ...end];
  if (foot?.cursorColumn !== undefined) {
    return { lines, cursor: { x: foot.cursorColumn, y: screen.rows - 1 } };
  }
  return { lines, cursor: content.cursor };
}

function bodyOf(state: State, keymap: Keymap): Frame {
  const { body, panes } = screenOf(state);
  if (state.layer?.kind === 'chooser') return chooserPane(state, state.layer, body);
  if (state.opening.kind === 'opening') return { lines: messagePane(state, body, keymap), cursor: undefined };
  const shown = [
    panes.groups && groupsPane(state, panes.groups),
    panes.posts && postsPane(state, panes.posts, keymap),
    panes.reader && readerPane(state, panes.reader, keymap),
  ].filter(pane => pane !== undefined);
  return {
    lines: beside(shown, { text: state.terminal.glyphs.rule, role: 'rule' }),
    cursor: undefined,
  };
}
