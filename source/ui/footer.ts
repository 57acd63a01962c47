import { remainingMs, slowIndexing } from '../app/indexing.ts';
import { percentSeen } from '../app/reading.ts';
import type { Chooser, State } from '../app/state.ts';
import { screenOf, viewOf } from '../app/view.ts';
import { hintsFor } from '../keys/hints.ts';
import type { Keymap } from '../keys/keymap.ts';
import { withKeys } from '../keys/with-keys.ts';
import type { Line, LineSpan } from '../layout/line.ts';
import { row, spansWidth } from '../layout/row.ts';
import { breakLines } from '../text/break-lines.ts';
import { appWords } from '../words/app.ts';
import { promptRow } from './prompt-row.ts';

export interface Footer {
  /** The last rows of the screen; more than one only for a sentence that has no room on one. */
  readonly lines: readonly Line[];
  readonly cursorColumn: number | undefined;
}

/** The end of the screen: what is typed or asked, else a notice, else the keys that matter now; and how far one has come. */
export function footerRows(state: State, columns: number, keymap: Keymap): Footer {
  const { layer, notice, terminal } = state;
  if (layer?.kind === 'prompt') {
    const right = layer.purpose === 'find' ? matchSpans(state) : placeSpans(state);
    return promptRow(state, layer, right, columns, keymap);
  }
  const place = placeSpans(state);
  const free = columns - spansWidth(place, terminal.width);
  if (layer?.kind === 'question')
    return plain(row(questionSpans(state, layer.sentence), [], columns, terminal.width));
  if (notice === undefined) return plain(row(hintSpans(state, free, keymap), place, columns, terminal.width));
  return noticeRows(state, withKeys(notice, keymap, terminal.language), place, columns);
}

/** A sentence is read whole: where it is too long for a row it takes several, up to half of the screen. */
function noticeRows(
  { terminal: { width }, size }: State,
  notice: string,
  place: readonly LineSpan[],
  columns: number,
): Footer {
  const rowOf = (text: string, right: readonly LineSpan[]): Line =>
    row([{ text: ` ${text}`, role: 'text' }], right, columns, width);
  const hasRoom = width.ofText(notice) + 1 + spansWidth(place, width) <= columns;
  if (hasRoom || width.ofText(notice) + 1 <= columns) return plain(rowOf(notice, hasRoom ? place : []));
  const pieces = breakLines(notice, Math.max(1, columns - 2), width);
  const most = Math.max(1, Math.floor(size.rows / 2));
  const lines = pieces.slice(0, most).map(({ start, end }, index) => {
    return rowOf(notice.slice(start, index === most - 1 ? undefined : end), []);
  });
  return { lines, cursorColumn: undefined };
}

function plain(line: Line): Footer {
  return { lines: [line], cursorColumn: undefined };
}

function questionSpans({ terminal }: State, sentence: string): LineSpan[] {
  return [
    { text: ` ${sentence}  `, role: 'title' },
    { text: appWords[terminal.language].yesOrNo, role: 'key' },
  ];
}

/** As many hints as have room, and the last one, which leads to all the others. */
function hintSpans(state: State, columns: number, keymap: Keymap): LineSpan[] {
  const { width } = state.terminal;
  const hints = hintsFor(state, keymap).map(({ key, label }): LineSpan[] => [
    { text: ` ${key}`, role: 'key' },
    { text: ` ${label}  `, role: 'hint' },
  ]);
  const last = hints.at(-1) ?? [];
  let free = columns - spansWidth(last, width);
  const shown = hints.slice(0, -1).filter(hint => {
    free -= spansWidth(hint, width);
    return free >= 0;
  });
  return [...shown.flat(), ...last];
}

function matchSpans({ reader, terminal }: State): LineSpan[] {
  if (reader?.found === undefined) return [];
  const { matches, current } = reader.found;
  const text = appWords[terminal.language].matches(current + 1, matches.length);
  return [{ text: ` ${text} `, role: 'count' }];
}

/** What the selected line of the help is called in settings and after `:`. */
function nameInHelp({ entries, shown, selected }: Chooser): string {
  const id = entries[shown[selected] ?? -1]?.keywords;
  return id === undefined ? '' : `:${id}`;
}

function isHelp(layer: State['layer']): layer is Chooser {
  return layer?.kind === 'chooser' && layer.purpose === 'help';
}

/** The count being typed, the place in the list, and in the reader how much of the post is above the lower edge. */
function placeSpans(state: State): LineSpan[] {
  const { count, layer, posts, reader, terminal } = state;
  const words = appWords[terminal.language];
  const view = viewOf(state);
  const pane = screenOf(state).panes.reader;
  const isReading = view === 'reader' && reader !== undefined && pane !== undefined;
  if (isReading && reader.found !== undefined) return matchSpans(state);
  const indexing = slowIndexing(state);
  const parts = [
    ...(isHelp(layer) ? [nameInHelp(layer)] : []),
    ...(indexing === undefined ? [] : [words.indexing(indexing.read, indexing.total, remainingMs(state))]),
    ...(isReading ? [`${percentSeen(reader, pane)}%`] : []),
    ...(posts.numbers.length > 0 && (view === 'posts' || view === 'reader')
      ? [words.place(posts.selected + 1, posts.numbers.length)]
      : []),
  ];
  const place = parts.join(`  ${terminal.glyphs.separator}  `);
  return [
    ...(count === undefined ? [] : [{ text: ` ${count} `, role: 'key' } satisfies LineSpan]),
    ...(place === '' ? [] : [{ text: `  ${place} `, role: 'count' } satisfies LineSpan]),
  ];
}
