import type { Fact, Intent } from '../../source/app/action.ts';
import type { Effect } from '../../source/app/effect.ts';
import { initialState } from '../../source/app/initial-state.ts';
import type { State } from '../../source/app/state.ts';
import { update } from '../../source/app/update.ts';
import { selectedNumber } from '../../source/app/view.ts';
import { buildCatalogue } from '../../source/catalogue/build-catalogue.ts';
import type { Catalogue } from '../../source/catalogue/catalogue.ts';
import { type Habits, type LastPlace, noHabits } from '../../source/catalogue/habits.ts';
import { emptyMarks, type Marks } from '../../source/catalogue/marks.ts';
import { chordsOf, type TerminalKey } from '../../source/keys/chord.ts';
import { defaultKeymap, type Keymap } from '../../source/keys/keymap.ts';
import { intentOf } from '../../source/keys/press.ts';
import { glyphsFor } from '../../source/layout/glyphs.ts';
import { textOf } from '../../source/layout/highlight.ts';
import { parsePost } from '../../source/post/parse-post.ts';
import type { Post } from '../../source/post/post.ts';
import type { Site } from '../../source/post/site.ts';
import { soundsOf } from '../../source/text/pinyin.ts';
import { type AmbiguousWidth, type CellWidth, cellWidth } from '../../source/text/width.ts';
import { type Frame, frameOf } from '../../source/ui/frame.ts';
import type { Language } from '../../source/words/language.ts';

/** A post of a test: what stands in the file is `body`. */
export interface SamplePost {
  readonly title: string;
  readonly category?: string;
  /** `2024-03-18 09:30`, in the site's zone. */
  readonly date?: string;
  readonly body?: string;
}

export interface StoryOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly language?: Language;
  readonly marks?: Marks;
  readonly habits?: Habits;
  /** What people know categories by, by their ids. */
  readonly categoryNames?: { readonly [id: string]: string };
  readonly now?: string;
  readonly ambiguous?: AmbiguousWidth;
  readonly isAscii?: boolean;
  readonly isSpoken?: boolean;
  readonly lastPlace?: LastPlace;
  readonly isOfOnePost?: boolean;
  readonly keymap?: Keymap;
  /** Posts are read at once unless a test wants to answer by itself. */
  readonly answersReads?: boolean;
}

const site: Site = {
  title: '潮汐日报',
  url: 'https://tide.example',
  timezone: 'Asia/Shanghai',
  language: undefined,
};

/** finews without a terminal: keys go in, and what is on the screen comes out. */
export class Story {
  state: State;
  readonly effects: Effect[] = [];
  readonly #answersReads: boolean;
  readonly #keymap: Keymap;
  readonly #categoryNames: Map<string, string>;
  #posts = new Map<string, Post>();
  #nowMs: number;

  constructor(posts: readonly SamplePost[], options: StoryOptions = {}) {
    this.#answersReads = options.answersReads ?? true;
    this.#keymap = options.keymap ?? defaultKeymap;
    this.#categoryNames = new Map(Object.entries(options.categoryNames ?? {}));
    this.#nowMs = Date.parse(options.now ?? '2024-03-20T12:00:00+08:00');
    const ambiguous = options.ambiguous ?? 1;
    this.state = initialState({
      terminal: {
        language: options.language ?? 'en',
        width: cellWidth(ambiguous),
        glyphs: glyphsFor({ isAscii: options.isAscii ?? false, ambiguous }),
        isSpoken: options.isSpoken ?? false,
      },
      size: { columns: options.columns ?? 80, rows: options.rows ?? 24 },
      nowMs: this.#nowMs,
      marks: options.marks ?? emptyMarks,
      habits: options.habits ?? noHabits,
      timezone: 'Asia/Shanghai',
      lastPlace: options.lastPlace,
      isOfOnePost: options.isOfOnePost ?? false,
    });
    this.open(posts);
  }

  /** The archive is there, or there again with other posts. */
  open(posts: readonly SamplePost[]): void {
    this.dispatch({ kind: 'archive-opened', catalogue: this.#catalogueOf(posts) });
  }

  /** News comes, while one reads. */
  change(
    posts: readonly SamplePost[],
    added: number,
    { categoryNames = {} }: Pick<StoryOptions, 'categoryNames'> = {},
  ): void {
    for (const [id, name] of Object.entries(categoryNames)) this.#categoryNames.set(id, name);
    this.dispatch({ kind: 'archive-changed', catalogue: this.#catalogueOf(posts), added });
  }

  /** Key presses by their names, as the table of commands has them: `press('j', 'enter')`. */
  press(...keys: readonly string[]): void {
    for (const name of keys) this.#send({ name, text: name.length === 1 ? name : '' });
  }

  /** Text as a terminal sends it, in one piece. */
  type(text: string): void {
    for (const chord of chordsOf(text, noKey)) this.#send(chord);
  }

  dispatch(action: Intent | Fact): void {
    this.#nowMs += 1000;
    const [state, effects] = update(this.state, { ...action, nowMs: this.#nowMs });
    this.state = state;
    this.effects.push(...effects);
    for (const effect of effects) {
      if (effect.kind === 'read-post' && this.#answersReads) this.answer(effect);
      if (effect.kind === 'load-sounds') this.dispatch({ kind: 'sounds-loaded', soundsOf });
    }
  }

  /** The disk gives the post that was asked for. */
  answer({ number, request }: { readonly number: number; readonly request: number }): void {
    const post = this.#posts.get(this.state.catalogue.head(number).id)!;
    this.dispatch({ kind: 'post-read', request, post });
  }

  /** The disk gives so many blocks of it first. */
  answerBeginning(
    { number, request }: { readonly number: number; readonly request: number },
    blocks: number,
  ): void {
    const post = this.#posts.get(this.state.catalogue.head(number).id)!;
    this.dispatch({ kind: 'post-begun', request, post: { ...post, blocks: post.blocks.slice(0, blocks) } });
  }

  get frame(): Frame {
    return frameOf(this.state, this.#keymap);
  }

  /** The rows of the screen, without the blanks at their ends. */
  get screen(): string[] {
    return this.frame.lines.map(line => textOf(line).trimEnd());
  }

  get footer(): string {
    return this.screen.at(-1)!.trim();
  }

  get width(): CellWidth {
    return this.state.terminal.width;
  }

  /** The title of the selected post. */
  get selected(): string | undefined {
    const number = selectedNumber(this.state);
    return number === undefined ? undefined : this.state.catalogue.head(number).title;
  }

  /** The title of the post in the reader. */
  get reading(): string | undefined {
    return this.state.reader?.post.title;
  }

  get titles(): string[] {
    return Array.from(this.state.posts.numbers, number => this.state.catalogue.head(number).title);
  }

  /** The id of the post with this title. */
  idOf(title: string): string {
    const post = [...this.#posts.values()].find(({ head }) => head.title === title);
    return post!.head.id;
  }

  #send(chord: { readonly name: string; readonly text: string }): void {
    const intent = intentOf(chord, this.state, this.#keymap);
    if (intent !== undefined) this.dispatch(intent);
  }

  #catalogueOf(samples: readonly SamplePost[]): Catalogue {
    const posts = samples.map((sample, index) => postOf(sample, index));
    this.#posts = new Map(posts.map(post => [post.head.id, post]));
    return buildCatalogue(
      posts.map(({ head }) => head),
      site,
      this.#categoryNames,
    );
  }
}

/** `count` posts of one category, the first one the newest. */
export function manyPosts(count: number, category = 'chaoxi'): SamplePost[] {
  return Array.from({ length: count }, (_, index) => ({ title: `Post ${index + 1}`, category }));
}

/** A body of so many paragraphs, each of one row. */
export function longBody(paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, index) => `Paragraph ${index + 1}.`).join('\n\n');
}

function postOf({ title, category = 'chaoxi', date, body = 'Some text.' }: SamplePost, index: number): Post {
  const day = `2024-03-${String(Math.max(1, 19 - Math.floor(index / 60))).padStart(2, '0')}`;
  const minute = `${day} 10:${String(59 - (index % 60)).padStart(2, '0')}`;
  const text = `---\ntitle: ${JSON.stringify(title)}\ndate: ${date ?? minute}\ncategories: ${category}\n---\n${body}\n`;
  return parsePost({
    path: `_posts/${day}-${title.replaceAll(' ', '-')}.md`,
    bytes: Buffer.from(text),
    site,
  });
}

export const noKey: TerminalKey = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
};
