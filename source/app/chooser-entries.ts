import { standingOf } from '../catalogue/habits.ts';
import { fold } from '../text/fold.ts';
import { type Sounds, soundsLike } from '../text/sounds-like.ts';
import { grouped } from '../words/app.ts';
import { orderWords } from '../words/order.ts';
import { groupName, pickableGroups } from './groups.ts';
import type { ChooserEntry, State } from './state.ts';
import { countOf } from './unread-counts.ts';

/** The sections of the post, moved in by their level. */
export function sectionEntries({ reader }: State): ChooserEntry[] {
  return (reader?.article.sections ?? []).map(({ title, level }) => ({
    text: title,
    detail: '',
    depth: Math.max(0, level - 1),
  }));
}

/** The links of the post by their numbers. */
export function linkEntries({ reader }: State): ChooserEntry[] {
  return (reader?.article.links ?? []).map(({ text, url }, index) => ({
    text: `[${index + 1}] ${text}`,
    detail: url,
  }));
}

/** All groups, those that are hidden last, with what is unread in them. */
export function groupEntries(state: State): ChooserEntry[] {
  const {
    catalogue,
    groupSort: sort,
    habits,
    unread: { byCategory: unreadByCategory },
  } = state;
  return pickableGroups(catalogue, { sort, habits, unreadByCategory }).map(group => {
    const count = countOf(group, state);
    const unread = count === 0 ? '' : grouped(count);
    const text = groupName(group, state.terminal.language);
    if (group.kind !== 'category') return { group, text, detail: unread };
    const { id } = group.category;
    const standing = standingOf(habits, id);
    const detail = standing === 'hidden' ? orderWords[state.terminal.language].hidden : unread;
    return { group, text, detail, isFollowed: standing === 'followed', keywords: id };
  });
}

/** How well an entry fits the words that are typed, which are folded. */
export type Fit = 'from its start' | 'within' | undefined;

/** An entry fits where each word is in it; a category also by its id, and by how its name sounds. */
export function fitOf(
  entry: ChooserEntry,
  words: readonly string[],
  soundsOf: ((name: string) => Sounds) | undefined,
): Fit {
  if (words.length === 0) return 'from its start';
  if (entry.isHeading) return undefined;
  const { text, id, all } = foldedOf(entry);
  const sounds = (word: string, isFromStart: boolean): boolean =>
    entry.group !== undefined &&
    soundsOf !== undefined &&
    soundsLike(soundsOf(entry.text), word, { isFromStart });
  if (words.every(word => text.startsWith(word) || id.startsWith(word) || sounds(word, true))) {
    return 'from its start';
  }
  const isNameless = entry.text === entry.keywords;
  const isThere = (word: string): boolean =>
    all.includes(word) || sounds(word, false) || (isNameless && isWithin(word, id));
  return words.every(isThere) ? 'within' : undefined;
}

interface FoldedEntry {
  readonly text: string;
  readonly id: string;
  readonly all: string;
}

/** Entries are looked at with every letter that is typed. */
const foldedEntries = new WeakMap<ChooserEntry, FoldedEntry>();

function foldedOf(entry: ChooserEntry): FoldedEntry {
  const known = foldedEntries.get(entry);
  if (known !== undefined) return known;
  const [text, id] = [fold(entry.text), fold(entry.keywords ?? '')];
  const folded = { text, id, all: `${text}\n${id}\n${fold(entry.detail)}` };
  foldedEntries.set(entry, folded);
  return folded;
}

/** Initials of a name that is known by its id alone: its letters, in this order. */
function isWithin(letters: string, text: string): boolean {
  let position = 0;
  for (const letter of letters) {
    position = text.indexOf(letter, position) + 1;
    if (position === 0) return false;
  }
  return true;
}
