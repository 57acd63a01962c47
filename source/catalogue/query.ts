/**
 * Which posts are wanted: those that meet every condition. It is data, so that words that are typed and
 * flags of the command line make the same thing and can be joined.
 */
export interface Query {
  readonly conditions: readonly Condition[];
  /** What was typed and has no effect; it is said where it was typed. */
  readonly problems: readonly QueryProblem[];
}

export type Condition =
  | WordCondition
  /** Published at this moment or later. Posts without a date are neither. */
  | { readonly kind: 'since'; readonly epochMs: number }
  /** Published before this moment. */
  | { readonly kind: 'before'; readonly epochMs: number }
  | { readonly kind: 'read'; readonly isRead: boolean }
  | { readonly kind: 'starred'; readonly isStarred: boolean };

/** The field holds at least one of the words or, where it is excluded, none. */
export interface WordCondition {
  readonly kind: 'word';
  /** `anywhere` is title, category, tags, source and text. */
  readonly field: SearchField;
  /** Folded as `foldSpaced` in `text/match` folds, never empty. */
  readonly anyOf: readonly string[];
  readonly isExcluded: boolean;
}

export type SearchField = 'anywhere' | 'title' | 'category' | 'tag' | 'source' | 'stock';

export type QueryProblem =
  /** `since:soon`, `is:funny`. `field` as it was typed. */
  | { readonly kind: 'not-a-date' | 'not-a-state'; readonly field: string; readonly value: string }
  /** `title:` and nothing behind it, as while it is being typed. */
  | { readonly kind: 'no-value'; readonly field: string };

/** Wants every post. */
export const anyPost: Query = { conditions: [], problems: [] };

/** The posts that both queries want. */
export function andQuery(...queries: readonly Query[]): Query {
  return {
    conditions: queries.flatMap(({ conditions }) => conditions),
    problems: queries.flatMap(({ problems }) => problems),
  };
}
