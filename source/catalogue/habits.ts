/** What a reader has settled beside single posts, as an immutable value. */
export interface Habits {
  /** By category id. */
  readonly standings: ReadonlyMap<string, Settled<Standing>>;
  /** By the words that were searched for; the time is that of the last search. */
  readonly searches: ReadonlyMap<string, Settled<true>>;
  /** By what was typed as a command. */
  readonly commands: ReadonlyMap<string, Settled<true>>;
  /** How lists and text were shown last, by the names of what can be chosen; who reads a choice says what it may be. */
  readonly choices: ReadonlyMap<string, Settled<Choice>>;
  /** Where one left each archive, by its path. */
  readonly places: ReadonlyMap<string, Settled<LastPlace>>;
}

/** The group and the post that were selected; empty for none. */
export interface LastPlace {
  readonly group: 'all' | 'unread' | 'starred' | 'category';
  readonly category: string;
  readonly post: string;
}

export type Choice = string | number | boolean;

/** Lines that are typed, and come back with the arrow keys. */
export type LineKind = 'searches' | 'commands';

/** Followed categories come first, hidden ones not at all. */
export type Standing = 'followed' | 'plain' | 'hidden';

/** Where two windows meet, the newer value wins. */
export interface Settled<Value> {
  readonly value: Value;
  readonly changedMs: number;
}

/** How many typed lines of a kind, and how many archives, are remembered. */
const MOST_NOTES = 100;

export const noHabits: Habits = {
  standings: new Map(),
  searches: new Map(),
  commands: new Map(),
  choices: new Map(),
  places: new Map(),
};

export function standingOf({ standings }: Habits, categoryId: string): Standing {
  return standings.get(categoryId)?.value ?? 'plain';
}

export function withStanding(habits: Habits, categoryId: string, value: Standing, nowMs: number): Habits {
  const changedMs = Math.max(nowMs, (habits.standings.get(categoryId)?.changedMs ?? 0) + 1);
  return { ...habits, standings: new Map(habits.standings).set(categoryId, { value, changedMs }) };
}

export function withLine(habits: Habits, kind: LineKind, line: string, nowMs: number): Habits {
  const lines = new Map(habits[kind]).set(line, { value: true, changedMs: nowMs });
  return { ...habits, [kind]: new Map(latest(lines)) };
}

/** What was typed, the last first. */
export function pastLines(habits: Habits, kind: LineKind): readonly string[] {
  return latest(habits[kind]).map(([line]) => line);
}

export function choiceOf({ choices }: Habits, name: string): Choice | undefined {
  return choices.get(name)?.value;
}

export function withChoice(habits: Habits, name: string, value: Choice, nowMs: number): Habits {
  const changedMs = Math.max(nowMs, (habits.choices.get(name)?.changedMs ?? 0) + 1);
  return { ...habits, choices: new Map(habits.choices).set(name, { value, changedMs }) };
}

/** The habits with the place where an archive is left; the same ones where that is where it was left before. */
export function withPlace(habits: Habits, archive: string, value: LastPlace, nowMs: number): Habits {
  const { group, category, post } = habits.places.get(archive)?.value ?? nowhere;
  if (group === value.group && category === value.category && post === value.post) return habits;
  const places = new Map(habits.places).set(archive, { value, changedMs: nowMs });
  return { ...habits, places: new Map(latest(places)) };
}

const nowhere: LastPlace = { group: 'all', category: '', post: '' };

/** What both have settled; for one category the newer one's word. */
export function mergeHabits(ours: Habits, theirs: Habits): Habits {
  return {
    standings: newer(ours.standings, theirs.standings),
    searches: new Map(latest(newer(ours.searches, theirs.searches))),
    commands: new Map(latest(newer(ours.commands, theirs.commands))),
    choices: newer(ours.choices, theirs.choices),
    places: new Map(latest(newer(ours.places, theirs.places))),
  };
}

type Notes<Value> = ReadonlyMap<string, Settled<Value>>;

function latest<Value>(notes: Notes<Value>): [string, Settled<Value>][] {
  return [...notes].sort(([, a], [, b]) => b.changedMs - a.changedMs).slice(0, MOST_NOTES);
}

function newer<Value>(ours: Notes<Value>, theirs: Notes<Value>): Notes<Value> {
  const merged = new Map(ours);
  for (const [key, note] of theirs) {
    if (note.changedMs > (ours.get(key)?.changedMs ?? -1)) merged.set(key, note);
  }
  return merged;
}
