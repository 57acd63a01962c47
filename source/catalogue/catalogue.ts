import type { Head } from '../post/post.ts';
import type { Site } from '../post/site.ts';
import type { KeptMarked } from './kept-marked.ts';

/** A post's place in one catalogue: 0 to `size - 1`. Means nothing in another catalogue; ids do. */
export type PostNumber = number;

export interface Category {
  /**
   * What one types and what posts carry: `hebeixinwenwang`; `zh_cn/news` for folders above `_posts`; empty
   * for posts without one.
   */
  readonly id: string;
  /**
   * What people know it by: the site's category page, else the tag most of its posts carry, else the id
   * (which may be empty).
   */
  readonly name: string;
  /** How many posts it lists. */
  readonly posts: number;
}

/**
 * What is known of an archive's posts at one moment. It never changes: news makes a new catalogue. Behind it
 * may stand an array of heads or a file of columns, so ask for the rows that are needed and no more.
 */
export interface Catalogue {
  readonly site: Site;
  readonly size: number;
  /** Every category that has posts, the one with the newest post first. */
  readonly categories: readonly Category[];
  head(number: PostNumber): Head;
  /** The category (an id of `categories`) that lists the post. */
  categoryOf(number: PostNumber): string;
  /** The id of its head, without making all of the head. */
  idOf(number: PostNumber): string;
  find(id: string): PostNumber | undefined;
  /** The same for an id that stands as JSON, with its quotation marks, in bytes. */
  findJson?(bytes: Uint8Array, start: number, end: number): PostNumber | undefined;
  /** The post in a file, by its path below the archive's root. */
  findPath?(path: string): PostNumber | undefined;
  /**
   * Every post in whose id or file name this text stands as it is written, and perhaps others, where that can be told faster than
   * from their heads.
   */
  naming?(text: string): readonly PostNumber[];
  /** Which posts have the marks of a table, as long as somebody has kept that. */
  readonly keptMarked?: KeptMarked;
  /** Numbers of one category's posts, or of all, newest first. */
  select(category?: string): ArrayLike<PostNumber>;
  /**
   * Those of some posts in whose title, tags, category, source or stocks all of these words are, where that can be told
   * faster than from their heads; undefined where it cannot. Words are folded by `foldSpaced`.
   */
  filter?(numbers: ArrayLike<PostNumber>, words: readonly string[]): Uint32Array | undefined;
}
