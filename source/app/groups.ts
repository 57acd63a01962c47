import type { Catalogue, Category } from '../catalogue/catalogue.ts';
import { type Habits, type Standing, standingOf } from '../catalogue/habits.ts';
import { appWords } from '../words/app.ts';
import type { Language } from '../words/language.ts';

/** What posts are listed under: three groups that every archive has, then its categories. */
export type Group =
  | { readonly kind: 'all' | 'unread' | 'starred' }
  | { readonly kind: 'category'; readonly category: Category };

/** What a group is called on the screen; posts without a category have one for themselves. */
export function groupName(group: Group, language: Language): string {
  const { groups } = appWords[language];
  return group.kind === 'category' ? group.category.name || groups.uncategorised : groups[group.kind];
}

const groupsOnTop: readonly Group[] = [{ kind: 'all' }, { kind: 'unread' }, { kind: 'starred' }];

/** What the categories are sorted by: their newest posts, how many posts are unread, or their names. */
export type GroupSort = (typeof groupSorts)[number];

/** In the order in which one key goes through them. */
export const groupSorts = ['recent', 'unread', 'name'] as const;

export interface GroupOrder {
  readonly sort: GroupSort;
  readonly habits: Habits;
  readonly unreadByCategory: ReadonlyMap<string, number>;
  /** The hidden category that one is in; it stays until one leaves. */
  readonly visited: string | undefined;
}

/** The groups on top and the categories that are not hidden, those that are followed first. */
export function groupsOf(catalogue: Catalogue, order: GroupOrder): readonly Group[] {
  const { followed, plain } = standingsOf(catalogue, { ...order, kept: order.visited });
  return [...groupsOnTop, ...[...followed, ...plain].map(asGroup)];
}

/** All groups that can be picked, the hidden categories last. */
export function pickableGroups(catalogue: Catalogue, order: Omit<GroupOrder, 'visited'>): readonly Group[] {
  const { followed, plain, hidden } = standingsOf(catalogue, { ...order, kept: undefined });
  return [...groupsOnTop, ...[...followed, ...plain, ...hidden].map(asGroup)];
}

function asGroup(category: Category): Group {
  return { kind: 'category', category };
}

/** Sorted categories by their standing; `kept` stays in its place although it is hidden. */
function standingsOf(
  { categories }: Catalogue,
  { sort, habits, unreadByCategory, kept }: Omit<GroupOrder, 'visited'> & { kept: string | undefined },
): { readonly [standing in Standing]: readonly Category[] } {
  const found: { [standing in Standing]: Category[] } = { followed: [], plain: [], hidden: [] };
  for (const category of bySort[sort](categories, unreadByCategory)) {
    const standing = standingOf(habits, category.id);
    found[standing === 'hidden' && category.id === kept ? 'plain' : standing].push(category);
  }
  return found;
}

const bySort: {
  readonly [sort in GroupSort]: (
    categories: readonly Category[],
    unread: ReadonlyMap<string, number>,
  ) => readonly Category[];
} = {
  recent: categories => categories,
  unread: (categories, unread) =>
    [...categories].sort((a, b) => (unread.get(b.id) ?? 0) - (unread.get(a.id) ?? 0)),
  // The order of a Chinese dictionary, which is that of pinyin.
  name: categories => {
    const { compare } = new Intl.Collator('zh', { numeric: true });
    return [...categories].sort((a, b) => compare(a.name, b.name));
  },
};

/** Whether two groups of different catalogues are the same one. */
export function isSameGroup(one: Group, other: Group): boolean {
  if (one.kind !== 'category' || other.kind !== 'category') return one.kind === other.kind;
  return one.category.id === other.category.id;
}

/** The row that a group stands on: a blank one parts the categories from the groups on top. */
export function rowOfGroup(index: number): number {
  return index < groupsOnTop.length ? index : index + 1;
}

/** The group on a row; undefined for the blank row and below the last group. */
export function groupOnRow(row: number, groups: readonly Group[]): number | undefined {
  if (row === groupsOnTop.length) return undefined;
  const index = row < groupsOnTop.length ? row : row - 1;
  return index < groups.length ? index : undefined;
}

/** How many rows the groups take. */
export function groupRowCount(groups: readonly Group[]): number {
  return groups.length > groupsOnTop.length ? groups.length + 1 : groups.length;
}
