import type { State } from '../app/state.ts';
import { selectedGroup } from '../app/view.ts';
import type { Keymap } from '../keys/keymap.ts';
import { withKeys } from '../keys/with-keys.ts';
import type { Line, Role } from '../layout/line.ts';
import { paneRows } from '../layout/row.ts';
import type { Rectangle } from '../layout/screen.ts';
import { breakLines } from '../text/break-lines.ts';
import { appWords } from '../words/app.ts';
import { searchingWords } from '../words/searching.ts';

const MESSAGE_COLUMNS = 48;

/** What an empty place says: what is so, and what to do next. */
export function messagePane(
  state: State,
  pane: Rectangle,
  keymap: Keymap,
  place: 'list' | 'reader' = 'list',
): Line[] {
  const { width, language } = state.terminal;
  const inset = Math.min(2, Math.floor(pane.columns / 10));
  const columns = Math.max(1, Math.min(MESSAGE_COLUMNS, pane.columns - 2 * inset));
  const set = (text: string, role: Role): Line[] =>
    breakLines(text, columns, width).map(({ start, end }) => ({
      spans: [{ text: text.slice(start, end), role }],
    }));
  const [fact, advice] = messageOf(state, place).map(sentence => withKeys(sentence, keymap, language));
  return paneRows([...set(fact!, 'text'), ...set(advice!, 'hint')], 0, pane, inset, width);
}

/** In two sentences; the second is empty where there is nothing to do. */
export function messageOf(state: State, place: 'list' | 'reader'): readonly [string, string] {
  const words = appWords[state.terminal.language];
  const { opening, catalogue, posts } = state;
  if (opening.kind === 'opening') {
    return [words.opening, opening.read === 0 ? '' : words.progress(opening.read, opening.total)];
  }
  if (place === 'reader') return posts.numbers.length === 0 ? ['', ''] : words.empty.reader;
  if (catalogue.size === 0) return words.empty.archive;
  if (posts.filter !== '') return words.empty.filter;
  if (state.search !== undefined) {
    return searchingWords[state.terminal.language][state.search.isRunning ? 'running' : 'nothing'];
  }
  return selectedGroup(state).kind === 'starred' ? words.empty.starred : words.empty.unread;
}
