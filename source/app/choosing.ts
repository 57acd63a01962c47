import { appWords } from '../words/app.ts';
import type { ActionOf } from './action.ts';
import { emptyInput, type InputLine } from './input-line.ts';
import { clamp } from './list-place.ts';
import { enterGroup } from './post-list.ts';
import { scrollTo } from './reading.ts';
import type { Chooser, ChooserEntry, State } from './state.ts';
import { just, type Step } from './step.ts';
import { countOf } from './unread-counts.ts';

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
  return just(withChooser(state, { purpose, title, entries: groupEntries(state), isTyping: true }));
}

export function showHelp(state: State, { title, entries }: ActionOf<'show-help'>): Step {
  return just(withChooser(state, { purpose: 'help', title, entries }));
}

/** Goes to the chosen entry, or to the one with this place in the list. */
export function confirmChoice(state: State, chooser: Chooser, index?: number): Step {
  const entry = index ?? chooser.shown[chooser.selected];
  const closed = { ...state, layer: undefined };
  if (entry === undefined || chooser.entries[entry] === undefined) return just(state);
  switch (chooser.purpose) {
    case 'outline':
      return scrollTo(closed, state.reader?.article.sections[entry]?.row ?? 0);
    case 'links': {
      const url = state.reader?.article.links[entry]?.url;
      return url === undefined ? just(closed) : [closed, [{ kind: 'open-url', url }]];
    }
    case 'groups':
      return just(enterGroup({ ...closed, focus: 'posts' }, entry));
    case 'help':
      return just(closed);
  }
}

/** The chooser's list for the words that are typed. */
export function narrowDown(chooser: Chooser, input: InputLine): Chooser {
  const words = input.text.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = chooser.entries.flatMap((entry, index) => (fits(entry, words) ? [index] : []));
  return { ...chooser, input, ...firstChoice({ ...chooser, shown }), shown, top: 0 };
}

/** Moves past headings; stays where nothing more is to be chosen. */
export function moveInChooser(state: State, by: number): State {
  if (state.layer?.kind !== 'chooser') return state;
  const chooser = state.layer;
  const direction = by < 0 ? -1 : 1;
  let selected = clamp(chooser.selected + by, 0, Math.max(0, chooser.shown.length - 1));
  while (isHeading(chooser, selected + 0) && chooser.shown[selected + direction] !== undefined) {
    selected += direction;
  }
  if (isHeading(chooser, selected)) return { ...state, layer: { ...chooser, top: 0 } };
  return { ...state, layer: { ...chooser, selected } };
}

function withChooser(
  state: State,
  { purpose, title, entries, selected = 0, isTyping = false }: NewChooser,
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

function sectionEntries({ reader }: State): ChooserEntry[] {
  return (reader?.article.sections ?? []).map(({ title, level }) => ({
    text: title,
    detail: '',
    depth: Math.max(0, level - 1),
  }));
}

function linkEntries({ reader }: State): ChooserEntry[] {
  return (reader?.article.links ?? []).map(({ text, url }, index) => ({
    text: `[${index + 1}] ${text}`,
    detail: url,
  }));
}

function groupEntries({ groups, unread, terminal }: State): ChooserEntry[] {
  const words = appWords[terminal.language];
  return groups.map(group => {
    const count = countOf(group, unread);
    const detail = count === 0 ? '' : String(count);
    return group.kind === 'category'
      ? { text: group.category.name, detail, keywords: group.category.id }
      : { text: words.groups[group.kind], detail };
  });
}

/** Every word is in the text; or its letters are in the keywords in this order, so that initials find a name in pinyin. */
function fits({ text, keywords = '', detail, isHeading }: ChooserEntry, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  if (isHeading) return false;
  const searched = `${text}\n${keywords}\n${detail}`.toLowerCase();
  return words.every(word => searched.includes(word) || isWithin(word, keywords.toLowerCase()));
}

function isWithin(letters: string, text: string): boolean {
  let position = 0;
  for (const letter of letters) {
    position = text.indexOf(letter, position) + 1;
    if (position === 0) return false;
  }
  return true;
}
