import { setImmediate as nextTurn } from 'node:timers/promises';
import { initialState } from '../app/initial-state.ts';
import { lastPlaceOf } from '../app/last-place.ts';
import type { Archive } from '../archive/open-archive.ts';
import { withPlace } from '../catalogue/habits.ts';
import { defaultKeymap, type Keymap } from '../keys/keymap.ts';
import { glyphsFor } from '../layout/glyphs.ts';
import type { HabitsStore } from '../marks/habits-store.ts';
import type { MarksStore } from '../marks/marks-store.ts';
import { problemInWords } from '../marks/problem-in-words.ts';
import { type ArchiveOpener, createArchiveDesk } from '../runtime/archive-desk.ts';
import { createHabitsKeeper } from '../runtime/habits-keeper.ts';
import { createMarksKeeper } from '../runtime/marks-keeper.ts';
import { perform } from '../runtime/perform.ts';
import { createSearchDesk } from '../runtime/search-desk.ts';
import { createStore, type Store } from '../runtime/store.ts';
import type { CellWidth } from '../text/width.ts';
import type { Language } from '../words/language.ts';
import { createScreen } from './screen.ts';
import type { Speaker } from './speech/speaker.ts';
import { createTerminal, type Terminal } from './terminal.ts';
import { windowTitle } from './window-title.ts';

interface RunOptions {
  /** Opens the archive, unless `archive` is open already, and again for `r`. */
  readonly open: ArchiveOpener;
  readonly archive?: Archive | undefined;
  readonly marksStore: MarksStore;
  readonly habitsStore: HabitsStore;
  readonly options: {
    readonly language: Language;
    readonly width: CellWidth;
    readonly hasColour: boolean;
    readonly isAscii?: boolean;
    /** Whether the screen is heard and not seen. */
    readonly isSpoken?: boolean;
    /** The reader's own keys; those that come with finews where it is left out. */
    readonly keymap?: Keymap;
    /** IANA name, for dates before the archive is open. */
    readonly timezone: string;
    readonly measureColumns?: number | undefined;
    /** By which the archive is known in the next run, and where one was in it. */
    readonly archivePath?: string;
    /** Whether that is a post's own file. */
    readonly isOfOnePost?: boolean;
    /** A sentence for the footer until the first key. */
    readonly hint?: string | undefined;
  };
  readonly environment: {
    readonly stdin: NodeJS.ReadStream;
    readonly stdout: NodeJS.WriteStream;
    readonly now: () => number;
  };
}

const CLOCK_MS = 60_000;

/**
 * Runs the screen until it is left; gives the exit code: 0, or 128 and the number of the signal that ended it. The terminal is
 * then as it was before, and the marks are on the disk.
 * @throws what `open` rejects with the first time, and what goes wrong in drawing.
 */
export async function runApp({
  open,
  archive,
  marksStore,
  habitsStore,
  options,
  environment,
}: RunOptions): Promise<number> {
  const { stdin, stdout, now } = environment;
  const { language } = options;
  const desk = createArchiveDesk(open);
  const searchDesk = createSearchDesk();
  const keeper = createMarksKeeper(marksStore, (marks, problem) => {
    store.dispatch({ kind: 'marks-saved', marks });
    if (problem !== undefined) store.dispatch({ kind: 'say', sentence: problemInWords(problem, language) });
  });
  const habitsKeeper = createHabitsKeeper(habitsStore, habits =>
    store.dispatch({ kind: 'habits-saved', habits }),
  );
  const flush = (): void => {
    keeper.flush();
    keepPlace();
    habitsKeeper.flush();
  };
  function keepPlace(): void {
    const state = store.current();
    if (options.archivePath === undefined || state.opening.kind !== 'open') return;
    const habits = withPlace(state.habits, options.archivePath, lastPlaceOf(state), now());
    if (habits !== state.habits) habitsKeeper.keep(habits);
  }
  const { isSpoken = false, width } = options;
  const terminal = createTerminal({ stdin, stdout, flush, isSpoken, ambiguous: width.ambiguous });
  const speaker = isSpoken ? await speakerFor(terminal, options.keymap) : undefined;
  const control = speaker ? { ...terminal, redraw: () => speaker.repeat(store.current()) } : terminal;
  const store: Store = createStore({
    initial: initialState({
      terminal: {
        language,
        width: options.width,
        isSpoken,
        glyphs: glyphsFor({ isAscii: options.isAscii ?? false, ambiguous: options.width.ambiguous }),
      },
      size: terminal.size(),
      nowMs: now(),
      marks: marksStore.marks,
      habits: habitsStore.habits,
      timezone: options.timezone,
      measureColumns: options.measureColumns,
      isOfOnePost: options.isOfOnePost,
      lastPlace: habitsStore.habits.places.get(options.archivePath ?? '')?.value,
      hint: marksStore.problem === undefined ? options.hint : problemInWords(marksStore.problem, language),
    }),
    now,
    perform: (effect, dispatch) =>
      perform(effect, { desk, searchDesk, keeper, habitsKeeper, terminal: control, language }, dispatch),
  });
  const stopSpeaking = speaker && store.subscribe(() => speaker.hear(store.current()));
  // Before Ink listens, so that the frame that it draws next has the new size.
  const stopWatching = terminal.watchSize(size => store.dispatch({ kind: 'resized', size }));
  const stopListening = keeper.listen();
  const clock = setInterval(() => store.dispatch({ kind: 'clock-ticked' }), CLOCK_MS);
  const showTitle = (): void => terminal.entitle(windowTitle(store.current()));
  let stopTitles: () => void = () => undefined;
  if (archive !== undefined) desk.take(archive, store.dispatch);
  const opening = archive === undefined ? desk.open(store.dispatch) : Promise.resolve();
  try {
    // With an index the first frame has posts in it; without one it says that they are being read.
    await Promise.race([opening, nextTurn()]);
    return await terminal.show(createScreen(store, options), () => {
      showTitle();
      stopTitles = store.subscribe(showTitle);
      return opening;
    });
  } finally {
    clearInterval(clock);
    stopListening();
    stopWatching();
    stopTitles();
    stopSpeaking?.();
    flush();
  }
}

/** Loaded only for those who need it. */
async function speakerFor(terminal: Terminal, keymap: Keymap = defaultKeymap): Promise<Speaker> {
  const { createSpeaker } = await import('./speech/speaker.ts');
  return createSpeaker(terminal.send, keymap);
}
