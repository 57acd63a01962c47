import { foldSpaced } from '../text/fold.ts';
import { appWords } from '../words/app.ts';
import type { ActionOf } from './action.ts';
import { fitOf, groupEntries, linkEntries, sectionEntries } from './chooser-entries.ts';
import { emptyInput, type InputLine } from './input-line.ts';
import { openUrl } from './links.ts';
import { clamp } from './list-place.ts';
import { goToGroup } from './post-list.ts';
import { scrollTo } from './reading.ts';
import type { Chooser, ChooserEntry, State } from './state.ts';
import { just, type Step } from './step.ts';

/** Opens the list of a post's sections or links, or of all categories; what is chosen there is gone to. */
export function choose(state: State, { purpose }: ActionOf<'choose'>): Step {
  const words = appWords[state.terminal.language];
  if (purpose === 'outline') {
    const entries = sectionEntries(state);
    const current = (state.reader?.article.sections ?? []).findLastIndex(
      ({ row }) => row <= (state.reader?.top ?? 0),
    );
    return just(withChooser(state, { purpose, title: words.outline, entries, selected: current }));
  }
  if (purpose === 'links') {
    return just(withChooser(state, { purpose, title: words.links, entries: linkEntries(state) }));
  }
  const title = words.categories;
  const picker = withChooser(state, { purpose, title, entries: groupEntries(state), isTyping: true });
  return state.soundsOf === undefined ? [picker, [{ kind: 'load-sounds' }]] : just(picker);
}

export function showHelp(state: State, { title, entries }: ActionOf<'show-help'>): Step {
  const under = state.layer?.kind === 'chooser' ? state.layer : undefined;
  return just(withChooser(state, { purpose: 'help', title, entries, under }));
}

/** Goes to the chosen entry, or to the one with this place in the list. */
export function confirmChoice(state: State, chooser: Chooser, index?: number): Step {
  const entry = index ?? chooser.shown[chooser.selected];
  const closed = { ...state, layer: chooser.under };
  if (entry === undefined || chooser.entries[entry] === undefined) return just(state);
  switch (chooser.purpose) {
    case 'outline':
      return scrollTo(closed, state.reader?.article.sections[entry]?.row ?? 0);
    case 'links': {
      const url = state.reader?.article.links[entry]?.url;
      return url === undefined ? just(closed) : openUrl(closed, url);
    }
    case 'groups': {
      const { group } = chooser.entries[entry]!;
      return just(group === undefined ? closed : goToGroup({ ...closed, focus: 'posts' }, group));
    }
    case 'help':
      return just(closed);
  }
}

/** The chooser's list for the words that are typed; of groups, those come first whose names begin so. */
export function narrowDown(state: State, chooser: Chooser, input: InputLine): Chooser {
  const words = foldSpaced(input.text).split(' ').filter(Boolean);
  const beginning: number[] = [];
  const others: number[] = [];
  for (const [index, entry] of chooser.entries.entries()) {
    const fit = fitOf(entry, words, state.soundsOf);
    if (fit !== undefined)
      (fit === 'within' && chooser.purpose === 'groups' ? others : beginning).push(index);
  }
  const shown = [...beginning, ...others];
  return { ...chooser, input, ...firstChoice({ ...chooser, shown }), shown, top: 0 };
}

/** Moves over the headings to the nearest entry. */
export function moveInChooser(state: State, by: number): State {
  if (state.layer?.kind !== 'chooser') return state;
  const chooser = state.layer;
  const target = clamp(chooser.selected + by, 0, Math.max(0, chooser.shown.length - 1));
  const step = by < 0 ? -1 : 1;
  const selected = entryFrom(chooser, target, step) ?? entryFrom(chooser, target, -step) ?? chooser.selected;
  return { ...state, layer: { ...chooser, selected } };
}

function entryFrom(chooser: Chooser, place: number, step: number): number | undefined {
  let found = place;
  while (isHeading(chooser, found)) found += step;
  return chooser.shown[found] === undefined ? undefined : found;
}

function withChooser(
  state: State,
  { purpose, title, entries, selected = 0, isTyping = false, under }: NewChooser,
): State {
  const shown = entries.map((_, index) => index);
  const chooser: Chooser = {
    kind: 'chooser',
    purpose,
    title,
    entries,
    shown,
    input: emptyInput,
    isTyping,
    under,
    selected: Math.max(0, selected),
    top: 0,
  };
  return { ...state, layer: { ...chooser, ...(selected > 0 ? {} : firstChoice(chooser)) } };
}

interface NewChooser {
  readonly purpose: Chooser['purpose'];
  readonly title: string;
  readonly entries: readonly ChooserEntry[];
  readonly selected?: number;
  readonly isTyping?: boolean;
  readonly under?: Chooser | undefined;
}

function firstChoice(chooser: Chooser): { selected: number } {
  return {
    selected: Math.max(
      0,
      chooser.shown.findIndex((_, place) => !isHeading(chooser, place)),
    ),
  };
}

function isHeading(chooser: Chooser, place: number): boolean {
  const index = chooser.shown[place];
  return index !== undefined && chooser.entries[index]?.isHeading === true;
}
