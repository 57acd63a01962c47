import type { PostNumber } from '../../catalogue/catalogue.ts';

/** One post that a search found. */
export interface SearchHit {
  readonly number: PostNumber;
  /**
   * Where its words are: all of them in the title; in the head (category, tags and source, too), which is
   * also what a search for no words finds; or only in the text.
   */
  readonly where: 'title' | 'head' | 'text';
}
