import type { Catalogue, PostNumber } from '../catalogue/catalogue.ts';
import type { Habits, LastPlace } from '../catalogue/habits.ts';
import type { Marks } from '../catalogue/marks.ts';
import type { Article } from '../layout/article.ts';
import type { Glyphs } from '../layout/glyphs.ts';
import type { PaneName, Size } from '../layout/screen.ts';
import type { Post } from '../post/post.ts';
import type { Sounds } from '../text/sounds-like.ts';
import type { CellWidth } from '../text/width.ts';
import type { Language } from '../words/language.ts';
import type { Intent } from './action.ts';
import type { Found } from './find.ts';
import type { Group, GroupSort } from './groups.ts';
import type { Indexing } from './indexing.ts';
import type { InputLine } from './input-line.ts';
import type { Jumps } from './jumping.ts';
import type { ListPlace } from './list-place.ts';
import type { PostNumbers } from './post-numbers.ts';
import type { PostSort } from './post-sort.ts';
import type { Search } from './searching.ts';
import type { UnreadCounts } from './unread-counts.ts';

/** Everything that the screen shows, at one moment. It never changes: `update` makes the next one. */
export interface State {
  readonly terminal: Terminal;
  readonly size: Size;
  /** The time of the last action; nothing here looks at a clock. */
  readonly nowMs: number;
  readonly opening: Opening;
  /** How far the index is that is being made. */
  readonly indexing: Indexing | undefined;
  readonly catalogue: Catalogue;
  readonly marks: Marks;
  readonly habits: Habits;
  /** What follows from catalogue and marks, kept so that no key counts 100,000 posts. */
  readonly unread: UnreadCounts;
  readonly groups: readonly Group[];
  readonly groupSort: GroupSort;
  readonly groupPlace: ListPlace;
  readonly posts: PostList;
  readonly postSort: PostSort;
  /** The search whose posts are listed. */
  readonly search: Search | undefined;
  /** The post that the reader shows. */
  readonly reader: Reader | undefined;
  /** The post that is on its way to the reader. */
  readonly awaited: Awaited | undefined;
  /** Counts requests, so that an answer that comes too late is known by its number. */
  readonly requests: number;
  readonly focus: PaneName;
  /** Whether the reader has the whole width where all three panes would fit. */
  readonly isAlone: boolean;
  readonly measureColumns: number;
  readonly isUnreadOnly: boolean;
  readonly layer: Layer | undefined;
  /** How Chinese characters are read; there from the first time that a category is picked. */
  readonly soundsOf: ((name: string) => Sounds) | undefined;
  /** The count typed before a motion: 5 in `5j`. */
  readonly count: number | undefined;
  /** One sentence for the footer, until the next key. */
  readonly notice: string | undefined;
  /** How many posts have come since the last key: a long pull is told of in parts. */
  readonly newPosts: number;
  /** Where the last run ended, until one is there again or has gone elsewhere. */
  readonly returning: LastPlace | undefined;
  /** A post was named, and no archive: it is what one came to read. */
  readonly isOfOnePost: boolean;
  /** Where jumps have led away from. */
  readonly jumps: Jumps;
  /** What `U` takes back, the last first. */
  readonly undo: readonly Undo[];
}

/** What the terminal and its owner want; it stays the same for a run. */
export interface Terminal {
  readonly language: Language;
  readonly width: CellWidth;
  readonly glyphs: Glyphs;
  /** Whether the screen is heard and not seen. */
  readonly isSpoken?: boolean;
}

type Opening =
  | { readonly kind: 'opening'; readonly read: number; readonly total: number }
  | { readonly kind: 'open' };

/** The posts of a group as they were when it was entered: what is read meanwhile stays until one leaves. */
export interface PostList extends ListPlace {
  readonly numbers: PostNumbers;
  /** Words that every title has to hold; empty for all posts. */
  readonly filter: string;
}

export interface Reader {
  readonly number: PostNumber;
  readonly post: Post;
  readonly article: Article;
  /** The article's row at the top of the pane. */
  readonly top: number;
  readonly found: Found | undefined;
}

interface Awaited {
  readonly number: PostNumber;
  readonly request: number;
  /** Where it will be shown; where it was left, if undefined. */
  readonly position: number | undefined;
  /** The beginning of a long one, which is seen until all of it is there. */
  readonly beginning?: Article;
  /** What was wanted of its text. */
  readonly intent: Intent | undefined;
}

/** What lies over the panes and takes the keys first. */
type Layer = Chooser | Prompt | Question;

export interface Chooser extends ListPlace {
  readonly kind: 'chooser';
  readonly purpose: 'help' | 'outline' | 'links' | 'groups';
  readonly title: string;
  readonly entries: readonly ChooserEntry[];
  /** Places in `entries` of those that the typed words leave. */
  readonly shown: readonly number[];
  readonly input: InputLine;
  readonly isTyping: boolean;
  /** What the help was asked for over, and leads back to. */
  readonly under?: Chooser | undefined;
}

export interface ChooserEntry {
  readonly text: string;
  /** Stands to the right, dim: a key, a count. */
  readonly detail: string;
  /** How far it is moved in: the level of a heading. */
  readonly depth?: number;
  /** Further words that find it: a category's id. */
  readonly keywords?: string;
  /** What is picked with it. */
  readonly group?: Group;
  readonly isFollowed?: boolean;
  /** Begins a group of entries, and is not chosen itself. */
  readonly isHeading?: boolean;
}

export interface Prompt {
  readonly kind: 'prompt';
  readonly purpose: 'find' | 'filter' | 'search' | 'pipe' | 'command';
  readonly input: InputLine;
  /** Which of the past lines stands there, or of the lines that complete it, and what was typed before. */
  readonly recalled: Recalled | undefined;
  /** What to go back to when it is given up: the row of the reader, the filter of the list, the search that was on. */
  readonly before: {
    readonly top: number;
    readonly filter: string;
    readonly search: Search | undefined;
  };
}

export interface Recalled {
  readonly from: 'past' | 'completions';
  readonly index: number;
  readonly typed: string;
}

export interface Question {
  readonly kind: 'question';
  readonly sentence: string;
  /** The posts that will be marked read, by their numbers in the catalogue of then. */
  readonly posts: PostNumbers;
  readonly catalogue: Catalogue;
}

/** Sets one field of these posts back to what it was. */
export interface Undo {
  readonly ids: readonly string[];
  readonly change: { readonly isRead: boolean } | { readonly isStarred: boolean };
}
