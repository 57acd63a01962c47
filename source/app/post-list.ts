import type { Catalogue, PostNumber } from '../catalogue/catalogue.ts';
import { findAgain } from '../catalogue/find-again.ts';
import { standingOf } from '../catalogue/habits.ts';
import { foldSpaced } from '../text/fold.ts';
import { isHidden, regroup } from './group-order.ts';
import { type Group, isSameGroup } from './groups.ts';
import { clamp } from './list-place.ts';
import { keptNumbers, type PostNumbers, placeOf } from './post-numbers.ts';
import { sortPosts } from './post-sort.ts';
import type { State } from './state.ts';
import { headOf, selectedGroup, selectedNumber } from './view.ts';

/** The state with another group selected and its posts listed. */
export function enterGroup(state: State, index: number): State {
  const selected = clamp(index, 0, state.groups.length - 1);
  if (selected === state.groupPlace.selected && state.search === undefined) return state;
  const left = selectedGroup(state);
  const entered = { ...state, search: undefined, groupPlace: { ...state.groupPlace, selected } };
  return listPosts(isHidden(state, left) ? regroup(entered) : entered, { filter: '' });
}

/** The state with this group's posts listed, also where it is a hidden one. */
export function goToGroup(state: State, group: Group): State {
  const index = state.groups.findIndex(other => isSameGroup(other, group));
  return index === -1
    ? listPosts(regroup({ ...state, search: undefined }, group), { filter: '' })
    : enterGroup(state, index);
}

/** Lists the posts of the selected group anew, newest first. Stays on the post that was selected where it is still listed. */
export function listPosts(
  state: State,
  { filter = state.posts.filter, selected = selectedNumber(state), kept }: ListOptions = {},
): State {
  const numbers = sortPosts(state, matching(state, filter, numbersOf(state, selected, kept)));
  const place = placeOf(numbers, selected);
  return { ...state, posts: { numbers, filter, selected: Math.max(0, place), top: 0 } };
}

interface ListOptions {
  readonly filter?: string;
  /** The post to stay on. */
  readonly selected?: PostNumber | undefined;
  /** Posts of the group that are listed in any case. */
  readonly kept?: ReadonlySet<PostNumber>;
}

/** Posts that are listed though they do not belong there any more, by their numbers in the next catalogue: unread ones that were read since. */
export function lingering(state: State, next: Catalogue): ReadonlySet<PostNumber> {
  const belongs = belongingTest(state);
  const numbers = new Set<PostNumber>();
  if (belongs === undefined) return numbers;
  for (const number of keptNumbers(state.posts.numbers, one => !belongs(one))) {
    const again = findAgain(headOf(state, number), next);
    if (again !== undefined) numbers.add(again);
  }
  return numbers;
}

/** The state with a post selected; it is listed first where it was not. */
export function selectPost(state: State, number: PostNumber): State {
  const place = placeOf(state.posts.numbers, number);
  return place === -1 ? state : { ...state, posts: { ...state.posts, selected: place } };
}

function numbersOf(
  state: State,
  reading: PostNumber | undefined,
  kept?: ReadonlySet<PostNumber>,
): PostNumbers {
  const group = listedGroup(state);
  const all =
    state.search?.numbers ??
    state.catalogue.select(group.kind === 'category' ? group.category.id : undefined);
  const belongs = belongingTest(state);
  if (belongs === undefined) return all;
  const isBeingRead = (number: PostNumber): boolean =>
    group.kind !== 'starred' && state.focus === 'reader' && number === reading;
  return keptNumbers(all, number => belongs(number) || isBeingRead(number) || kept?.has(number) === true);
}

function listedGroup(state: State): Group {
  return state.search === undefined ? selectedGroup(state) : { kind: 'all' };
}

/** Whether a post of the selected group is listed; undefined where all of them are. */
function belongingTest(state: State): ((number: PostNumber) => boolean) | undefined {
  const { unread, isUnreadOnly } = state;
  const { kind } = listedGroup(state);
  if (kind === 'starred') return number => unread.isStarred[number] === 1;
  if (kind !== 'unread') return isUnreadOnly ? number => unread.isRead[number] === 0 : undefined;
  const isShown = shownTest(state);
  return number => unread.isRead[number] === 0 && isShown(number);
}

/** Whether a post is in a category that is not hidden. */
function shownTest({ catalogue, habits }: State): (number: PostNumber) => boolean {
  const hidden = new Set([...habits.standings.keys()].filter(id => standingOf(habits, id) === 'hidden'));
  return hidden.size === 0 ? () => true : number => !hidden.has(catalogue.categoryOf(number));
}

/** The posts whose title, tags or category hold every word of the filter, in any case and width; an index knows of sources too. */
function matching({ catalogue }: State, filter: string, numbers: PostNumbers): PostNumbers {
  const words = foldSpaced(filter).split(' ').filter(Boolean);
  if (words.length === 0) return numbers;
  const filtered = catalogue.filter?.(numbers, words);
  if (filtered !== undefined) return filtered;
  const names = new Map(catalogue.categories.map(({ id, name }) => [id, name]));
  return keptNumbers(numbers, number => {
    const { title, tags } = catalogue.head(number);
    const category = catalogue.categoryOf(number);
    const searched = foldSpaced([title, ...tags, category, names.get(category) ?? ''].join('\n'));
    return words.every(word => searched.includes(word));
  });
}
