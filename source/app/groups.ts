import type { Catalogue, Category } from '../catalogue/catalogue.ts';

/** What posts are listed under: three groups that every archive has, then its categories. */
export type Group =
  | { readonly kind: 'all' | 'unread' | 'starred' }
  | { readonly kind: 'category'; readonly category: Category };

const ON_TOP: readonly Group[] = [{ kind: 'all' }, { kind: 'unread' }, { kind: 'starred' }];

export function groupsOf(catalogue: Catalogue): readonly Group[] {
  return [
    ...ON_TOP,
    ...catalogue.categories.map(category => ({ kind: 'category', category }) satisfies Group),
  ];
}

/** Whether two groups of different catalogues are the same one. */
export function isSameGroup(one: Group, other: Group): boolean {
  if (one.kind !== 'category' || other.kind !== 'category') return one.kind === other.kind;
  return one.category.id === other.category.id;
}

/** The row that a group stands on: a blank one parts the categories from the groups on top. */
export function rowOfGroup(index: number): number {
  return index < ON_TOP.length ? index : index + 1;
}

/** The group on a row; undefined for the blank row and below the last group. */
export function groupOnRow(row: number, groups: readonly Group[]): number | undefined {
  if (row === ON_TOP.length) return undefined;
  const index = row < ON_TOP.length ? row : row - 1;
  return index < groups.length ? index : undefined;
}

/** How many rows the groups take. */
export function groupRowCount(groups: readonly Group[]): number {
  return groups.length > ON_TOP.length ? groups.length + 1 : groups.length;
}
