import type { Effect } from '../app/effect.ts';
import { cleanLine } from '../text/clean.ts';
import { appWords } from '../words/app.ts';
import type { Language } from '../words/language.ts';
import { searchingWords } from '../words/searching.ts';
import type { ArchiveDesk } from './archive-desk.ts';
import { copyText } from './copy-text.ts';
import type { HabitsKeeper } from './habits-keeper.ts';
import { editPost, pagePost, pipePost } from './hand-over.ts';
import type { MarksKeeper } from './marks-keeper.ts';
import { openUrl } from './open-url.ts';
import type { SearchDesk } from './search-desk.ts';
import type { Dispatch } from './store.ts';

/** What the screen does for the rest: it alone owns the terminal. */
export interface TerminalControl {
  /** Sends a control sequence that moves nothing on the screen. */
  send(sequence: string): void;
  redraw(): void;
  suspend(): void;
  /** Gives the terminal to whatever `use` runs until it is left, and takes it back. */
  lend(use: () => void): Promise<void>;
  quit(): void;
}

export interface Outside {
  readonly desk: ArchiveDesk;
  readonly searchDesk: SearchDesk;
  readonly keeper: MarksKeeper;
  readonly habitsKeeper: HabitsKeeper;
  readonly terminal: TerminalControl;
  readonly language: Language;
}

type Performers = {
  readonly [kind in Effect['kind']]: (
    effect: Extract<Effect, { readonly kind: kind }>,
    outside: Outside,
    dispatch: Dispatch,
  ) => void;
};

const performers: Performers = {
  'read-post': (effect, { desk }, dispatch) => desk.read(effect, dispatch),
  'save-marks': ({ marks }, { keeper }) => keeper.keep(marks),
  search: (effect, { desk, searchDesk, language }, dispatch) => {
    const archive = desk.current();
    if (archive === undefined) return;
    searchDesk.search(effect, archive, dispatch).catch(sayTrouble(language, dispatch));
  },
  'read-snippets': (effect, { desk, searchDesk, language }, dispatch) => {
    const archive = desk.current();
    if (archive === undefined) return;
    searchDesk.readSnippets(effect, archive, dispatch).catch(sayTrouble(language, dispatch));
  },
  'save-habits': ({ habits }, { habitsKeeper }) => habitsKeeper.keep(habits),
  'load-sounds': (_, __, dispatch) => {
    void import('../text/pinyin.ts').then(({ soundsOf }) => dispatch({ kind: 'sounds-loaded', soundsOf }));
  },
  'open-url': ({ url }, { language }, dispatch) => {
    const words = appWords[language];
    const shown = cleanLine(url);
    void openUrl(url).then(isOpened =>
      dispatch({ kind: 'say', sentence: isOpened ? words.opened(shown) : words.cannotOpen(shown) }),
    );
  },
  copy: ({ text }, { terminal }) => void copyText(text, terminal.send),
  'pipe-post': pipePost,
  'page-post': pagePost,
  'edit-post': editPost,
  reload: (_, { desk }, dispatch) => desk.reload(dispatch),
  redraw: (_, { terminal }) => terminal.redraw(),
  suspend: (_, { terminal }) => terminal.suspend(),
  quit: (_, { terminal }) => terminal.quit(),
};

/** Does what a step asks for. */
export function perform(effect: Effect, outside: Outside, dispatch: Dispatch): void {
  const performer = performers[effect.kind] as (effect: Effect, outside: Outside, dispatch: Dispatch) => void;
  performer(effect, outside, dispatch);
}

/** A search never ends the program. */
function sayTrouble(language: Language, dispatch: Dispatch): (error: unknown) => void {
  return error => {
    const reason = cleanLine(error instanceof Error ? error.message : String(error));
    dispatch({ kind: 'say', sentence: searchingWords[language].failed(reason) });
  };
}
