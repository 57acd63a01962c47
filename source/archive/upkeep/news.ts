import type { StoredIndex } from '../snapshot/open-stored.ts';

/** What is different in an archive since the catalogue before, by the posts' ids. */
export interface News {
  readonly added: readonly string[];
  /** Another text under the same name. */
  readonly changed: readonly string[];
  /** The same post in another folder. */
  readonly moved: readonly string[];
  readonly removed: readonly string[];
}

/** What the thread that keeps the index tells. */
export type UpkeepReport =
  | { readonly kind: 'progressed'; readonly read: number; readonly total: number }
  /** `news` is missing where there was no index before. */
  | { readonly kind: 'indexed'; readonly stored: StoredIndex; readonly news: News | undefined }
  /** The index is what the archive was a moment ago. */
  | { readonly kind: 'up-to-date' }
  /** So was every file, by its time and size. */
  | { readonly kind: 'swept' }
  | { readonly kind: 'not-kept'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };
