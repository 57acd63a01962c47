import type { optionTable } from './option-table.ts';

/** Which posts the flags ask for, as they were typed. */
export interface Selection {
  /** Ids, names or pinyin; any of them. */
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly sources: readonly string[];
  readonly stocks: readonly string[];
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly isUnread: boolean;
  readonly isStarred: boolean;
  readonly sort: (typeof optionTable.sort.choices)[number] | undefined;
  readonly isReversed: boolean;
  readonly limit: number | undefined;
}

/** Whether anything is asked for that leaves posts out. */
export function isSelective({ sort: _, isReversed: __, ...wanted }: Selection): boolean {
  return Object.values(wanted).some(value =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false,
  );
}
