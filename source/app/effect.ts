import type { PostNumber } from '../catalogue/catalogue.ts';
import type { Habits } from '../catalogue/habits.ts';
import type { Marks } from '../catalogue/marks.ts';
import type { Query } from '../catalogue/query.ts';

/** What is to be done outside; `runtime/perform` does it and answers with facts. */
export type Effect =
  /** Answered with the same `request`. A preview may wait until the keys rest. */
  | {
      readonly kind: 'read-post';
      readonly number: PostNumber;
      readonly request: number;
      readonly isPreview: boolean;
    }
  /** Answered with the same `request`, once or several times. The next search takes its place. */
  | { readonly kind: 'search'; readonly query: Query; readonly request: number; readonly marks: Marks }
  | {
      readonly kind: 'read-snippets';
      readonly numbers: readonly PostNumber[];
      readonly words: readonly string[];
      readonly request: number;
    }
  | { readonly kind: 'save-marks'; readonly marks: Marks }
  | { readonly kind: 'save-habits'; readonly habits: Habits }
  /** Answered with how Chinese characters are read. */
  | { readonly kind: 'load-sounds' }
  /** Always http or https. */
  | { readonly kind: 'open-url'; readonly url: string }
  | { readonly kind: 'copy'; readonly text: string }
  /** The command is the reader's own, the text goes to its stdin. */
  | { readonly kind: 'pipe-post'; readonly command: string; readonly text: string }
  | { readonly kind: 'page-post'; readonly text: string }
  /** Answered with `post-edited` when the editor is left. */
  | { readonly kind: 'edit-post'; readonly number: PostNumber }
  | { readonly kind: 'reload' | 'redraw' | 'suspend' | 'quit' };
