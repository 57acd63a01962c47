import type { Catalogue, PostNumber } from '../catalogue/catalogue.ts';
import type { Habits } from '../catalogue/habits.ts';
import type { Marks } from '../catalogue/marks.ts';
import type { Group } from './groups.ts';
import type { State } from './state.ts';

/** How many posts are unread, and how many are starred. */
export interface UnreadCounts {
  readonly all: number;
  readonly starred: number;
  readonly byCategory: ReadonlyMap<string, number>;
}

/** Counts from the marks, so that it takes as long as there are marks and not as there are posts. */
export function countUnread(catalogue: Catalogue, marks: Marks): UnreadCounts {
  const byCategory = new Map(catalogue.categories.map(({ id, posts }) => [id, posts]));
  let all = catalogue.size;
  let starred = 0;
  for (const [id, mark] of marks.entries()) {
    if (!mark.isRead && !mark.isStarred) continue;
    const number = catalogue.find(id);
    if (number === undefined) continue;
    if (mark.isStarred) starred++;
    if (!mark.isRead) continue;
    all--;
    const category = catalogue.categoryOf(number);
    byCategory.set(category, (byCategory.get(category) ?? 0) - 1);
  }
  return { all, starred, byCategory };
}

/** The counts after the marks of these posts have changed. */
export function recount(
  counts: UnreadCounts,
  catalogue: Catalogue,
  ids: Iterable<string>,
  before: Marks,
  after: Marks,
): UnreadCounts {
  let { all, starred } = counts;
  const byCategory = new Map(counts.byCategory);
  for (const id of ids) {
    const number = catalogue.find(id);
    if (number === undefined) continue;
    starred += Number(after.isStarred(id)) - Number(before.isStarred(id));
    const change = Number(before.isRead(id)) - Number(after.isRead(id));
    if (change === 0) continue;
    all += change;
    const category = catalogue.categoryOf(number);
    byCategory.set(category, (byCategory.get(category) ?? 0) + change);
  }
  return { all, starred, byCategory };
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

/** One flag a post: whether its mark says so. */
export function flagsOf(
  catalogue: Catalogue,
  marks: Marks,
  field: 'isRead' | 'isStarred',
): (number: PostNumber) => boolean {
  const flags = new Uint8Array(catalogue.size);
  for (const [id, mark] of marks.entries()) {
    const number = mark[field] ? catalogue.find(id) : undefined;
    if (number !== undefined) flags[number] = 1;
  }
  return number => flags[number] === 1;
}
