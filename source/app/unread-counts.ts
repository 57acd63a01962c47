import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Habits } from '../catalogue/habits.ts';
import { markedPosts } from '../catalogue/marked-posts.ts';
import type { Marks } from '../catalogue/marks.ts';
import type { Group } from './groups.ts';
import type { State } from './state.ts';

/** What follows from the marks for the posts of a catalogue: how many are unread and starred, and which. */
export interface UnreadCounts {
  readonly all: number;
  readonly starred: number;
  readonly byCategory: ReadonlyMap<string, number>;
  /** 1 for the posts (by number) that are read, and for those with a star; an array is never changed. */
  readonly isRead: Uint8Array;
  readonly isStarred: Uint8Array;
}

/** Counts from the marks, so that it takes as long as there are marks and not as there are posts. */
export function countUnread(catalogue: Catalogue, marks: Marks): UnreadCounts {
  const isRead = new Uint8Array(catalogue.size);
  const isStarred = new Uint8Array(catalogue.size);
  const byCategory = new Map(catalogue.categories.map(({ id, posts }) => [id, posts]));
  if (catalogue.size === 0) return { all: 0, starred: 0, byCategory, isRead, isStarred };
  let all = catalogue.size;
  let starred = 0;
  for (const number of markedPosts(catalogue, marks, 'isStarred')) {
    starred++;
    isStarred[number] = 1;
  }
  for (const number of markedPosts(catalogue, marks, 'isRead')) {
    all--;
    isRead[number] = 1;
    addTo(byCategory, catalogue.categoryOf(number), -1);
  }
  return { all, starred, byCategory, isRead, isStarred };
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
