import { groupName } from '../app/groups.ts';
import type { State } from '../app/state.ts';
import { countOf } from '../app/unread-counts.ts';
import { selectedGroup } from '../app/view.ts';
import type { Line, LineSpan } from '../layout/line.ts';
import { row } from '../layout/row.ts';
import type { Screen } from '../layout/screen.ts';
import { appWords } from '../words/app.ts';
import { orderWords } from '../words/order.ts';
import { searchingWords } from '../words/searching.ts';

/** What each pane shows, over it: the archive, the group with how much of it is unread. */
export function headerRow(state: State, { columns, panes }: Screen): Line {
  const { width } = state.terminal;
  const archive: LineSpan = { text: ` ${archiveName(state)}`, role: 'title' };
  const group: LineSpan = { text: ` ${groupTitle(state)}`, role: 'title' };
  if (panes.groups !== undefined && panes.posts !== undefined) {
    const left = row([archive], [], panes.groups.columns + 1, width);
    const middle = row([group], countNote(state), panes.posts.columns, width);
    const rest = columns - panes.groups.columns - 1 - panes.posts.columns;
    return { spans: [...left.spans, ...middle.spans, ...row([], [], rest, width).spans] };
  }
  if (panes.groups !== undefined) return row([archive], countNote(state), columns, width);
  if (panes.posts !== undefined) return row([group], countNote(state), columns, width);
  return row([{ ...group, role: 'meta' }], [], columns, width);
}

/** The name of the group with the filter and the order that are on. */
export function groupTitle(state: State): string {
  const words = appWords[state.terminal.language];
  const group = selectedGroup(state);
  const { search } = state;
  const name =
    search === undefined
      ? groupName(group, state.terminal.language)
      : searchingWords[state.terminal.language].title(search.words);
  const { filter } = state.posts;
  const hidesRead =
    state.isUnreadOnly && (search !== undefined || !['unread', 'starred'].includes(group.kind));
  const notes = [
    ...(hidesRead ? [words.unreadOnlyNote] : []),
    ...(filter === '' ? [] : [words.filtered(filter)]),
    ...(state.postSort === 'newest' ? [] : [orderWords[state.terminal.language].postSorts[state.postSort]]),
  ];
  return [name, ...notes].join(` ${state.terminal.glyphs.separator} `);
}

function archiveName({ catalogue }: State): string {
  return catalogue.site.title || 'finews';
}

/** How much of the group is unread, or how much a search has found. */
export function countNote(state: State): LineSpan[] {
  const { search, posts, terminal } = state;
  if (search !== undefined) {
    const isRunning = search.isRunning;
    const count = search.isAnswered ? posts.numbers.length : 0;
    return [{ text: ` ${searchingWords[terminal.language].found(count, isRunning)} `, role: 'count' }];
  }
  const group = selectedGroup(state);
  const count = countOf(group, state);
  if (count === 0 || group.kind === 'starred') return [];
  return [{ text: ` ${appWords[state.terminal.language].unread(count)} `, role: 'count' }];
}
