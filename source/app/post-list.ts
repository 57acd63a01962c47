import type { PostNumber } from '../catalogue/catalogue.ts';
import { standingOf } from '../catalogue/habits.ts';
import { isHidden, regroup } from './group-order.ts';
import { type Group, isSameGroup } from './groups.ts';
import { clamp } from './list-place.ts';
import { sortPosts } from './post-sort.ts';
import type { State } from './state.ts';
import { flagsOf } from './unread-counts.ts';
import { selectedGroup, selectedNumber } from './view.ts';

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

/**
 * Lists the posts of the selected group anew, newest first. Stays on the post that was selected where it is still listed;
 * `keep` is one that is listed in any case, because it is being read.
 */
export function listPosts(
  state: State,
  { filter = state.posts.filter, selected = selectedNumber(state) }: ListOptions = {},
): State {
  const numbers = sortedNumbers(state, matching(state, filter, numbersOf(state, selected)));
  const index = selected === undefined ? -1 : Array.prototype.indexOf.call(numbers, selected);
  return { ...state, posts: { numbers, filter, selected: Math.max(0, index), top: 0 } };
}

interface ListOptions {
  readonly filter?: string;
  /** The post to stay on. */
  readonly selected?: PostNumber | undefined;
}

/** The state with a post selected; it is listed first where it was not. */
export function selectPost(state: State, number: PostNumber): State {
  const index = Array.prototype.indexOf.call(state.posts.numbers, number);
  if (index === -1) return state;
  return { ...state, posts: { ...state.posts, selected: index } };
}

function sortedNumbers(state: State, numbers: ArrayLike<PostNumber>): ArrayLike<PostNumber> {
  return sortPosts(state, numbers, () => readTest(state, numbers.length));
}

function numbersOf(state: State, reading: PostNumber | undefined): ArrayLike<PostNumber> {
  const group: Group = state.search === undefined ? selectedGroup(state) : { kind: 'all' };
  const all =
    state.search?.numbers ??
    state.catalogue.select(group.kind === 'category' ? group.category.id : undefined);
  if (group.kind === 'starred') {
    const isStarred = flagsOf(state.catalogue, state.marks, 'isStarred');
    return Array.from(all).filter(isStarred);
  }
  if (group.kind !== 'unread' && !state.isUnreadOnly) return all;
  const isRead = readTest(state, all.length);
  const isShown = group.kind === 'unread' ? shownTest(state) : () => true;
  return Array.from(all).filter(
    number => (!isRead(number) && isShown(number)) || (state.focus === 'reader' && number === reading),
  );
}

/** Whether a post is in a category that is not hidden. */
function shownTest({ catalogue, habits }: State): (number: PostNumber) => boolean {
  const hidden = new Set([...habits.standings.keys()].filter(id => standingOf(habits, id) === 'hidden'));
  return hidden.size === 0 ? () => true : number => !hidden.has(catalogue.categoryOf(number));
}

/** Whether a post is read: looked up for a few posts, and for many told from flags, which take as long as there are marks. */
function readTest({ catalogue, marks }: State, count: number): (number: PostNumber) => boolean {
  if (count > marks.size) return flagsOf(catalogue, marks, 'isRead');
  return number => marks.isRead(catalogue.head(number).id);
}

/** The posts whose title, tags or category hold every word of the filter, in any case. */
function matching(state: State, filter: string, numbers: ArrayLike<PostNumber>): ArrayLike<PostNumber> {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return numbers;
  const names = new Map(state.catalogue.categories.map(({ id, name }) => [id, name]));
  return Array.from(numbers).filter(number => {
    const { title, tags } = state.catalogue.head(number);
    const category = state.catalogue.categoryOf(number);
    const searched = [title, ...tags, category, names.get(category) ?? ''].join('\n').toLowerCase();
    return words.every(word => searched.includes(word));
  });
}
