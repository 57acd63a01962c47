import type { State } from '../app/state.ts';
import { selectedGroup } from '../app/view.ts';
import type { Line, Role } from '../layout/line.ts';
import { paneRows } from '../layout/row.ts';
import { measureWithin, type Rectangle } from '../layout/screen.ts';
import { breakLines } from '../text/break-lines.ts';
import { appWords } from '../words/app.ts';

/** What an empty place says: what is so, and what to do next. */
export function messagePane(state: State, pane: Rectangle, place: 'list' | 'reader' = 'list'): Line[] {
  const { width } = state.terminal;
  const { columns, inset } = measureWithin(pane, 48);
  const [fact, advice] = messageOf(state, place);
  const set = (text: string, role: Role): Line[] =>
    breakLines(text, columns, width).map(({ start, end }) => ({
      spans: [{ text: text.slice(start, end), role }],
    }));
  const lines = [...set(fact, 'text'), ...(advice === '' ? [] : set(advice, 'hint'))];
  const above = Math.max(0, Math.floor((pane.rows - lines.length) / 3));
  const isCentred = pane.columns > 60;
  return paneRows(
    [...Array.from({ length: above }, () => ({ spans: [] })), ...lines],
    0,
    pane,
    isCentred ? inset : Math.min(2, Math.max(0, pane.columns - columns)),
    width,
  );
}

function messageOf(state: State, place: 'list' | 'reader'): readonly [string, string] {
  const words = appWords[state.terminal.language];
  const { opening, catalogue, posts } = state;
  if (opening.kind === 'opening') {
    return [words.opening, opening.read === 0 ? '' : words.progress(opening.read, opening.total)];
  }
  if (place === 'reader') return words.empty.reader;
  if (catalogue.size === 0) return words.empty.archive;
  if (posts.filter !== '') return words.empty.filter;
  return selectedGroup(state).kind === 'starred' ? words.empty.starred : words.empty.unread;
}
