import {
  type Choice,
  type Habits,
  type LastPlace,
  noHabits,
  type Settled,
  type Standing,
} from '../catalogue/habits.ts';

/**
 * Habits as JSON that people can read: `{"categories": {"chaoxi": ["followed", 1700000000000]}, "searches":
 * {"…": 1700000000000}, "commands": {"…": 1700000000000}, "choices": {"measure": [72, 1700000000000]}, "places": {"/news":
 * [{"group": "all", "category": "", "post": "chaoxi/…"}, 1700000000000]}}`.
 */
export function formatHabits({ standings, searches, commands, choices, places }: Habits): string {
  const content = {
    categories: notes(standings),
    searches: times(searches),
    commands: times(commands),
    choices: notes(choices),
    places: notes(places),
  };
  return `${JSON.stringify(content, undefined, 1)}\n`;
}

function notes(settled: ReadonlyMap<string, Settled<unknown>>): { readonly [key: string]: unknown } {
  return Object.fromEntries([...settled].map(([key, { value, changedMs }]) => [key, [value, changedMs]]));
}

function times(lines: Habits['searches']): { readonly [line: string]: number } {
  return Object.fromEntries([...lines].map(([line, { changedMs }]) => [line, changedMs]));
}

/** What can be read of the text of a habits file; undefined where that is nothing. Never throws. */
export function parseHabits(text: string): Habits | undefined {
  try {
    const content: unknown = JSON.parse(text);
    if (!isObject(content)) return undefined;
    return {
      standings: mapOf(content.categories, standing),
      searches: mapOf(content.searches, line),
      commands: mapOf(content.commands, line),
      choices: mapOf(content.choices, choice),
      places: mapOf(content.places, place),
    };
  } catch {
    return text.trim() === '' ? noHabits : undefined;
  }
}

const standings: readonly unknown[] = ['followed', 'plain', 'hidden'] satisfies Standing[];

function standing(note: unknown): Settled<Standing> | undefined {
  if (!Array.isArray(note) || !standings.includes(note[0]) || !isTime(note[1])) return undefined;
  return { value: note[0], changedMs: note[1] };
}

function line(note: unknown): Settled<true> | undefined {
  return isTime(note) ? { value: true, changedMs: note } : undefined;
}

function choice(note: unknown): Settled<Choice> | undefined {
  if (!Array.isArray(note) || !isTime(note[1])) return undefined;
  const isChoice = ['string', 'number', 'boolean'].includes(typeof note[0]);
  return isChoice ? { value: note[0], changedMs: note[1] } : undefined;
}

const groups: readonly unknown[] = ['all', 'unread', 'starred', 'category'] satisfies LastPlace['group'][];

function place(note: unknown): Settled<LastPlace> | undefined {
  if (!Array.isArray(note) || !isTime(note[1]) || !isObject(note[0])) return undefined;
  const { group, category, post } = note[0];
  if (!groups.includes(group) || typeof category !== 'string' || typeof post !== 'string') return undefined;
  return { value: { group: group as LastPlace['group'], category, post }, changedMs: note[1] };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

/** The entries of an object that `read` makes sense of. */
function mapOf<Value>(content: unknown, read: (note: unknown) => Value | undefined): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const [key, note] of isObject(content) ? Object.entries(content) : []) {
    const value = read(note);
    if (value !== undefined) found.set(key, value);
  }
  return found;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
