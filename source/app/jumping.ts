import { rowAt } from '../layout/row-at.ts';
import { appWords } from '../words/app.ts';
import type { Action, ActionOf } from './action.ts';
import { isSameGroup } from './groups.ts';
import { currentPlace, isSamePlace, type Place } from './place.ts';
import { goToGroup, listPosts, selectPost } from './post-list.ts';
import { openPost, scrollTo } from './reading.ts';
import { withoutSearch } from './searching.ts';
import type { State } from './state.ts';
import { just, type Step, saying, then } from './step.ts';
import { selectedGroup } from './view.ts';

/** The places that jumps have left, the nearest first: those one can go back to, and those one came back from. */
export interface Jumps {
  readonly back: readonly Place[];
  readonly ahead: readonly Place[];
}

export const noJumps: Jumps = { back: [], ahead: [] };

/** How many places are remembered. */
const MOST_PLACES = 100;

/** What leads away from where one reads; scrolling and walking down a list do not. */
const jumps: ReadonlySet<Action['kind']> = new Set<Action['kind']>([
  'move-to',
  'read-on',
  'step-post',
  'step-unread',
  'step-group',
  'step-section',
  'step-match',
  'show-starred',
]);

/** The state after an action, with the place that it led away from. */
export function noteJump(before: State, after: State, kind: Action['kind']): State {
  if (!isJump(before, after, kind)) return after;
  const [left, now] = [currentPlace(before), currentPlace(after)];
  const [last] = after.jumps.back;
  if (isSamePlace(left, now) || (last !== undefined && isSamePlace(last, left))) return after;
  return { ...after, jumps: { back: [left, ...after.jumps.back].slice(0, MOST_PLACES), ahead: [] } };
}

function isJump(before: State, after: State, kind: Action['kind']): boolean {
  const { layer, focus } = before;
  const isReading = focus === 'reader';
  if (kind === 'open') return layer?.kind === 'chooser' || (layer?.kind === 'prompt' && isReading);
  if (layer !== undefined) return false;
  if (kind === 'back' || kind === 'leave') return isReading && after.focus !== 'reader';
  if (kind === 'read-on') return isReading && currentPlace(before).post !== currentPlace(after).post;
  if (kind === 'step-post') return isReading;
  return jumps.has(kind);
}

/** Back to where one was before the last jumps, or forward again. */
export function jump(state: State, { by }: ActionOf<'jump'>): Step {
  const { back, ahead } = state.jumps;
  const [from, onto] = by < 0 ? [back, ahead] : [ahead, back];
  const steps = Math.min(Math.abs(by), from.length);
  const target = from[steps - 1];
  if (target === undefined) {
    const words = appWords[state.terminal.language];
    return saying(state, by < 0 ? words.noPlaceBefore : words.noPlaceAfter);
  }
  const passed = [...from.slice(0, steps - 1).reverse(), currentPlace(state), ...onto];
  const rest = from.slice(steps);
  const noted = by < 0 ? { back: rest, ahead: passed } : { back: passed, ahead: rest };
  return goTo({ ...state, jumps: noted }, target);
}

function goTo(state: State, { focus, group, search, post, position }: Place): Step {
  const listed = search === state.search?.words ? state : withoutSearch(state);
  const number = post === undefined ? undefined : state.catalogue.find(post);
  const isThere = isSameGroup(selectedGroup(listed), group);
  const shown: State = isThere
    ? { ...listed, focus }
    : listPosts({ ...goToGroup(listed, group), focus }, { selected: number });
  if (number === undefined) return just({ ...shown, focus: focus === 'reader' ? 'posts' : focus });
  if (focus !== 'reader') return just(selectPost(shown, number));
  return then(openPost(shown, number, position), opened => {
    const { reader } = opened;
    return reader?.number === number && position !== undefined
      ? scrollTo(opened, rowAt(reader.article, position))
      : just(opened);
  });
}
