/** What a reader has settled beside single posts, as an immutable value. */
export interface Habits {
  /** By category id. */
  readonly standings: ReadonlyMap<string, Settled<Standing>>;
  /** By the words that were searched for; the time is that of the last search. */
  readonly searches: ReadonlyMap<string, Settled<true>>;
}

/** Followed categories come first, hidden ones not at all. */
export type Standing = 'followed' | 'plain' | 'hidden';

/** Where two windows meet, the newer value wins. */
export interface Settled<Value> {
  readonly value: Value;
  readonly changedMs: number;
}

/** How many searches are remembered. */
const MOST_SEARCHES = 100;

export const noHabits: Habits = { standings: new Map(), searches: new Map() };

export function standingOf({ standings }: Habits, categoryId: string): Standing {
  return standings.get(categoryId)?.value ?? 'plain';
}

export function withStanding(habits: Habits, categoryId: string, value: Standing, nowMs: number): Habits {
  const changedMs = Math.max(nowMs, (habits.standings.get(categoryId)?.changedMs ?? 0) + 1);
  return { ...habits, standings: new Map(habits.standings).set(categoryId, { value, changedMs }) };
}

export function withSearch(habits: Habits, words: string, nowMs: number): Habits {
  const searches = new Map(habits.searches).set(words, { value: true, changedMs: nowMs });
  return { ...habits, searches: new Map(latest(searches)) };
}

/** What was searched for, the last first. */
export function pastSearches({ searches }: Habits): readonly string[] {
  return latest(searches).map(([words]) => words);
}

/** What both have settled; for one category the newer one's word. */
export function mergeHabits(ours: Habits, theirs: Habits): Habits {
  return {
    standings: newer(ours.standings, theirs.standings),
    searches: new Map(latest(newer(ours.searches, theirs.searches))),
  };
}

type Notes<Value> = ReadonlyMap<string, Settled<Value>>;

function latest(searches: Notes<true>): [string, Settled<true>][] {
  return [...searches].sort(([, a], [, b]) => b.changedMs - a.changedMs).slice(0, MOST_SEARCHES);
}

function newer<Value>(ours: Notes<Value>, theirs: Notes<Value>): Notes<Value> {
  const merged = new Map(ours);
  for (const [key, note] of theirs) {
    if (note.changedMs > (ours.get(key)?.changedMs ?? -1)) merged.set(key, note);
  }
  return merged;
}
