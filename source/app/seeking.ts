import type { PostNumber } from '../catalogue/catalogue.ts';
import { appWords } from '../words/app.ts';
import type { ActionOf } from './action.ts';
import { matchFrom } from './find.ts';
import { clamp } from './list-place.ts';
import { enterGroup, selectPost } from './post-list.ts';
import { openPost, scrollTo } from './reading.ts';
import type { State } from './state.ts';
import { just, type Step, saying } from './step.ts';
import { countOf } from './unread-counts.ts';
import { headOf, screenOf, selectedGroup, selectedNumber } from './view.ts';

/** The next or an earlier post of the list; opens it where one is being read. */
export function stepPost(state: State, { by }: ActionOf<'step-post'>): Step {
  const words = appWords[state.terminal.language];
  const { numbers, selected } = state.posts;
  const index = clamp(selected + by, 0, numbers.length - 1);
  const number = numbers[index];
  if (number === undefined || index === selected) {
    return saying(state, by > 0 ? words.lastPost : words.firstPost);
  }
  return goTo(state, number);
}

/** The next unread post: below in this list, else in the categories that follow, else from this list's top. */
export function stepUnread(state: State, { by }: ActionOf<'step-unread'>): Step {
  const passed = new Set<PostNumber>();
  let found: State | undefined;
  for (let steps = Math.abs(by); steps > 0; steps--) {
    const next = nextUnread(found ?? state, Math.sign(by));
    const number = next && selectedNumber(next);
    // Whoever types a count that goes around does not mean to go around.
    if (number === undefined || passed.has(number)) break;
    passed.add(number);
    found = next;
  }
  const number = found && selectedNumber(found);
  if (found === undefined || number === undefined) {
    return saying(state, appWords[state.terminal.language].nothingUnread);
  }
  return goTo(found, number);
}

/** The next or an earlier category. From the reader one comes back to the list. */
export function stepGroup(state: State, { by }: ActionOf<'step-group'>): Step {
  const focus = state.focus === 'reader' ? 'posts' : state.focus;
  return just(enterGroup({ ...state, focus }, state.groupPlace.selected + by));
}

/** The posts with a star, in the list. */
export function showStarred(state: State): Step {
  const index = state.groups.findIndex(({ kind }) => kind === 'starred');
  return just(enterGroup({ ...state, focus: 'posts' }, index));
}

/** Scrolls to the heading after, or the one before, the row at the top. */
export function stepSection(state: State, { by }: ActionOf<'step-section'>): Step {
  const words = appWords[state.terminal.language];
  if (state.reader === undefined) return just(state);
  const { top, article } = state.reader;
  const rows = article.sections.map(({ row }) => row);
  const candidates = by > 0 ? rows.filter(row => row > top) : rows.filter(row => row < top).reverse();
  const row = candidates[Math.min(Math.abs(by), candidates.length) - 1];
  if (row !== undefined) return scrollTo(state, row);
  if (by > 0) return saying(state, words.lastSection);
  return top > 0 ? scrollTo(state, 0) : saying(state, words.firstSection);
}

/** The next or an earlier match of the search, around the ends. */
export function stepMatch(state: State, { by }: ActionOf<'step-match'>): Step {
  const { reader } = state;
  if (reader?.found === undefined || reader.found.matches.length === 0) return just(state);
  const { matches } = reader.found;
  const current = (((reader.found.current + by) % matches.length) + matches.length) % matches.length;
  return showMatch({ ...state, reader: { ...reader, found: { ...reader.found, current } } });
}

/** The state with a search's first match from this row on, and the match in view. */
export function showMatchFrom(state: State, row: number): Step {
  const { reader } = state;
  if (reader?.found === undefined) return just(state);
  const current = matchFrom(reader.found.matches, row);
  return showMatch({ ...state, reader: { ...reader, found: { ...reader.found, current } } });
}

function showMatch(state: State): Step {
  const { reader } = state;
  const row = reader?.found?.matches[reader.found.current]?.[0]?.row;
  const rows = screenOf(state).panes.reader?.rows ?? 0;
  if (reader === undefined || row === undefined) return just(state);
  if (row >= reader.top && row < reader.top + rows) return just(state);
  return scrollTo(state, row - Math.floor(rows / 3));
}

function goTo(state: State, number: PostNumber): Step {
  return state.focus === 'reader' ? openPost(state, number) : just(selectPost(state, number));
}

/** The state with the next unread post selected. */
function nextUnread(state: State, direction: number): State | undefined {
  const { numbers, selected } = state.posts;
  const below = unreadBetween(state, selected + direction, direction > 0 ? numbers.length : -1);
  if (below !== undefined) return withSelected(state, below);
  for (const index of otherCategories(state, direction)) {
    const entered = enterGroup(state, index);
    const last = entered.posts.numbers.length - 1;
    const place = unreadBetween(entered, direction > 0 ? 0 : last, direction > 0 ? last + 1 : -1);
    if (place !== undefined) return withSelected(entered, place);
  }
  const wrapped = unreadBetween(state, direction > 0 ? 0 : numbers.length - 1, selected);
  return wrapped === undefined ? undefined : withSelected(state, wrapped);
}

function withSelected(state: State, selected: number): State {
  return { ...state, posts: { ...state.posts, selected } };
}

/** Where the first unread post is from one place of the list on to another, which is not looked at. */
function unreadBetween(state: State, from: number, to: number): number | undefined {
  const { posts, unread } = state;
  const step = from <= to ? 1 : -1;
  for (let place = from; place !== to; place += step) {
    const number = posts.numbers[place];
    if (number === undefined || unread.isRead[number] === 1) continue;
    // Of a post whose head is only read when it is shown, the mark was not known before.
    if (!state.marks.isRead(headOf(state, number).id)) return place;
  }
  return undefined;
}

/** The categories with unread posts, in the order in which one comes to them from the selected one. */
function otherCategories(state: State, direction: number): number[] {
  const { groups, groupPlace } = state;
  if (selectedGroup(state).kind !== 'category' || state.search !== undefined) return [];
  const order: number[] = [];
  for (let step = 1; step < groups.length; step++) {
    const index = (groupPlace.selected + direction * step + groups.length * step) % groups.length;
    const group = groups[index]!;
    if (group.kind === 'category' && countOf(group, state) > 0) order.push(index);
  }
  return order;
}
