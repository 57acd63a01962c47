import type { PostNumber } from '../catalogue/catalogue.ts';
import { isSameGroup } from './groups.ts';
import { clamp } from './list-place.ts';
import type { State } from './state.ts';
import { flagsOf } from './unread-counts.ts';
import { selectedGroup, selectedNumber } from './view.ts';

/** The state with another group selected and its posts listed. */
export function enterGroup(state: State, index: number): State {
  const selected = clamp(index, 0, state.groups.length - 1);
  if (selected === state.groupPlace.selected) return state;
  return listPosts({ ...state, groupPlace: { ...state.groupPlace, selected } }, { filter: '' });
}

/**
 * Lists the posts of the selected group anew, newest first. Stays on the post that was selected where it is still listed;
 * `keep` is one that is listed in any case, because it is being read.
 */
export function listPosts(
  state: State,
  { filter = state.posts.filter, selected = selectedNumber(state) }: ListOptions = {},
): State {
  const numbers = matching(state, filter, numbersOf(state, selected));
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

/** The group of the state that is the same as this one; the first where it is gone. */
export function indexOfGroup(state: State, group: ReturnType<typeof selectedGroup>): number {
  return Math.max(
    0,
    state.groups.findIndex(other => isSameGroup(other, group)),
  );
}

function numbersOf(state: State, reading: PostNumber | undefined): ArrayLike<PostNumber> {
  const group = selectedGroup(state);
  const all = state.catalogue.select(group.kind === 'category' ? group.category.id : undefined);
  if (group.kind === 'starred') {
    const isStarred = flagsOf(state.catalogue, state.marks, 'isStarred');
    return Array.from(all).filter(isStarred);
  }
  if (group.kind !== 'unread' && !state.isUnreadOnly) return all;
  const isRead = readTest(state, all.length);
  return Array.from(all).filter(
    number => !isRead(number) || (state.focus === 'reader' && number === reading),
  );
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
