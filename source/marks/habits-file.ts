import { type Habits, noHabits, type Settled, type Standing } from '../catalogue/habits.ts';

/**
 * Habits as JSON that people can read: `{"categories": {"chaoxi": ["followed", 1700000000000]}, "searches":
 * {"…": 1700000000000}}`.
 */
export function formatHabits({ standings, searches }: Habits): string {
  const categories = Object.fromEntries(
    [...standings].map(([id, { value, changedMs }]) => [id, [value, changedMs]]),
  );
  const times = Object.fromEntries([...searches].map(([words, { changedMs }]) => [words, changedMs]));
  return `${JSON.stringify({ categories, searches: times }, undefined, 1)}\n`;
}

/** What can be read of the text of a habits file; undefined where that is nothing. Never throws. */
export function parseHabits(text: string): Habits | undefined {
  try {
    const content: unknown = JSON.parse(text);
    if (!isObject(content)) return undefined;
    return {
      standings: new Map(entriesOf(content.categories).flatMap(([id, note]) => withKey(id, standing(note)))),
      searches: new Map(entriesOf(content.searches).flatMap(([words, note]) => withKey(words, search(note)))),
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

function search(note: unknown): Settled<true> | undefined {
  return isTime(note) ? { value: true, changedMs: note } : undefined;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

function withKey<Value>(key: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[key, value]];
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
