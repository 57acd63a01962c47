import type { Catalogue, PostNumber } from '../catalogue/catalogue.ts';
import type { Habits } from '../catalogue/habits.ts';
import type { Marks } from '../catalogue/marks.ts';
import type { Size } from '../layout/screen.ts';
import type { Snippet } from '../layout/snippet.ts';
import type { Post } from '../post/post.ts';
import type { Sounds } from '../text/sounds-like.ts';
import type { InputEdit } from './input-line.ts';
import type { ChooserEntry } from './state.ts';

/** What happened, and when: the store adds the time, for nothing behind it knows a clock. */
export type Action = (Intent | Fact) & { readonly nowMs: number };

/** What the reader wants. */
export type Intent =
  | { readonly kind: 'move'; readonly by: number }
  | { readonly kind: 'move-pages'; readonly by: number }
  /** A page on, and from the end of a post to the next unread one. */
  | { readonly kind: 'read-on' }
  | { readonly kind: 'move-to'; readonly index: number }
  | { readonly kind: 'open'; readonly index?: number }
  | { readonly kind: 'back' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'step-post'; readonly by: number }
  | { readonly kind: 'step-unread'; readonly by: number }
  | { readonly kind: 'step-group'; readonly by: number }
  | { readonly kind: 'step-section'; readonly by: number }
  | { readonly kind: 'step-match'; readonly by: number }
  | { readonly kind: 'jump'; readonly by: number }
  | { readonly kind: 'show-starred' }
  | { readonly kind: 'toggle-read' }
  | { readonly kind: 'toggle-star' }
  | { readonly kind: 'toggle-unread-only' }
  | { readonly kind: 'toggle-alone' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'ask-mark-read'; readonly scope: 'group' | 'above' }
  | { readonly kind: 'answer'; readonly isYes: boolean }
  | { readonly kind: 'change-measure'; readonly by: number }
  | { readonly kind: 'open-link' }
  /** What is wanted of the post that commands are about, once its text is there. */
  | { readonly kind: 'read-first'; readonly intent: Intent }
  | { readonly kind: 'copy-link' }
  | { readonly kind: 'start-piping' | 'edit-post' | 'page-post' }
  | { readonly kind: 'choose'; readonly purpose: 'outline' | 'links' | 'groups' }
  | { readonly kind: 'show-help'; readonly title: string; readonly entries: readonly ChooserEntry[] }
  | { readonly kind: 'switch-sort' }
  /** Follows or hides the category that is selected or about to be picked; again: no longer. */
  | { readonly kind: 'settle-category'; readonly standing: 'followed' | 'hidden' }
  | { readonly kind: 'start-typing'; readonly isFilter?: boolean }
  | { readonly kind: 'start-command' }
  /** The next or an earlier one of these lines takes the place of what is typed. */
  | { readonly kind: 'complete'; readonly lines: readonly string[]; readonly by: number }
  /** What a line typed after `:` means. */
  | { readonly kind: 'run-line'; readonly line: string; readonly intent: Intent }
  | { readonly kind: 'edit'; readonly edit: InputEdit }
  | { readonly kind: 'count'; readonly digit: number }
  | { readonly kind: 'say'; readonly sentence: string }
  | { readonly kind: 'reload' }
  | { readonly kind: 'redraw' }
  | { readonly kind: 'suspend' };

/** What the world says. */
export type Fact =
  | { readonly kind: 'resized'; readonly size: Size }
  | { readonly kind: 'clock-ticked' }
  | { readonly kind: 'opening-progressed'; readonly read: number; readonly total: number }
  | { readonly kind: 'archive-opened'; readonly catalogue: Catalogue }
  | { readonly kind: 'archive-failed'; readonly reason: string }
  /** The archive that is open is another now: `added` posts are new. */
  | { readonly kind: 'archive-changed'; readonly catalogue: Catalogue; readonly added: number }
  /** Once: there is no place for it on the disk. */
  | { readonly kind: 'index-not-kept'; readonly reason: string }
  | { readonly kind: 'index-progressed'; readonly read: number; readonly total: number }
  /** With what other windows have noted meanwhile. */
  | { readonly kind: 'marks-saved'; readonly marks: Marks }
  /** So far, where more may come. */
  | {
      readonly kind: 'posts-found';
      readonly request: number;
      readonly numbers: readonly PostNumber[];
      readonly isDone: boolean;
    }
  /** Undefined for a post whose text has none of the words. */
  | {
      readonly kind: 'snippets-read';
      readonly request: number;
      readonly snippets: ReadonlyMap<PostNumber, Snippet | undefined>;
    }
  | { readonly kind: 'habits-saved'; readonly habits: Habits }
  | { readonly kind: 'sounds-loaded'; readonly soundsOf: (name: string) => Sounds }
  /** The first blocks of a long post; the whole one follows. */
  | { readonly kind: 'post-begun'; readonly request: number; readonly post: Post }
  | { readonly kind: 'post-read'; readonly request: number; readonly post: Post }
  /** The editor was left; the file may be another now. */
  | { readonly kind: 'post-edited'; readonly number: PostNumber }
  | { readonly kind: 'post-failed'; readonly request: number; readonly reason: string };

/** An intent or fact of one kind. */
export type ActionOf<Kind extends Action['kind']> = Extract<Intent | Fact, { readonly kind: Kind }>;
