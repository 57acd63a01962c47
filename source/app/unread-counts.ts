import type { Catalogue, PostNumber } from '../catalogue/catalogue.ts';
import type { Habits } from '../catalogue/habits.ts';
import type { MarkedPosts } from '../catalogue/kept-marked.ts';
import { countOnes, markedPosts } from '../catalogue/marked-posts.ts';
import type { Marks } from '../catalogue/marks.ts';
import type { Group } from './groups.ts';
import type { State } from './state.ts';

/** What follows from the marks for the posts of a catalogue: how many are unread and starred, and which. No array is ever changed. */
export interface UnreadCounts extends MarkedPosts {
  readonly all: number;
  readonly starred: number;
  readonly byCategory: ReadonlyMap<string, number>;
}

/** Where so few posts are read, each is asked for its category; of more, each category is asked for its posts. */
const fewRead = 1 / 16;

/** Counts from the marks: what takes time is that there are many marks, hardly that there are many posts. */
export function countUnread(catalogue: Catalogue, marks: Marks): UnreadCounts {
  const { isRead, isStarred } = markedPosts(catalogue, marks);
  const [read, starred] = [countOnes(isRead), countOnes(isStarred)];
  const byCategory = new Map(catalogue.categories.map(({ id, posts }) => [id, posts]));
  if (read < catalogue.size * fewRead) {
    for (let number = isRead.indexOf(1); number !== -1; number = isRead.indexOf(1, number + 1)) {
      addTo(byCategory, catalogue.categoryOf(number), -1);
    }
  } else {
    for (const id of byCategory.keys()) addTo(byCategory, id, -onesAmong(catalogue.select(id), isRead));
  }
  return { all: catalogue.size - read, starred, byCategory, isRead, isStarred };
}

/** The counts after the marks of these posts have changed. A copy of a million flags takes less than a tenth of a frame. */
export function recount(
  counts: UnreadCounts,
  catalogue: Catalogue,
  ids: Iterable<string>,
  marks: Marks,
): UnreadCounts {
  let { all, starred } = counts;
  const isRead = counts.isRead.slice();
  const isStarred = counts.isStarred.slice();
  const byCategory = new Map(counts.byCategory);
  for (const id of ids) {
    const number = catalogue.find(id);
    if (number === undefined) continue;
    const mark = marks.get(id);
    const [read, star] = [Number(mark?.isRead ?? false), Number(mark?.isStarred ?? false)];
    starred += star - isStarred[number]!;
    isStarred[number] = star;
    const change = isRead[number]! - read;
    if (change === 0) continue;
    isRead[number] = read;
    all += change;
    addTo(byCategory, catalogue.categoryOf(number), change);
  }
  return { all, starred, byCategory, isRead, isStarred };
}

function onesAmong(numbers: ArrayLike<PostNumber>, flags: Uint8Array): number {
  let count = 0;
  for (let place = 0; place < numbers.length; place++) count += flags[numbers[place]!]!;
  return count;
}

function addTo(counts: Map<string, number>, category: string, change: number): void {
  counts.set(category, (counts.get(category) ?? 0) + change);
}

/** The number that stands beside a group: unread posts, and for the starred ones how many there are. */
export function countOf(group: Group, { unread: counts, habits }: Pick<State, 'unread' | 'habits'>): number {
  if (group.kind === 'starred') return counts.starred;
  if (group.kind === 'unread') return counts.all - countHidden(counts, habits);
  return group.kind === 'category' ? (counts.byCategory.get(group.category.id) ?? 0) : counts.all;
}

function countHidden({ byCategory }: UnreadCounts, { standings }: Habits): number {
  let hidden = 0;
  for (const [id, { value }] of standings) if (value === 'hidden') hidden += byCategory.get(id) ?? 0;
  return hidden;
}
