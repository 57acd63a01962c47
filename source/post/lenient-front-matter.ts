import type { Fields, FieldValue } from './fields.ts';
import { maxListItems, textOrNothing } from './fields.ts';

/** A key at the start of a line. `https://…` is none. */
const keyLine = /^([A-Za-z_][\w-]*)[ \t]*:(?!\/\/)[ \t]*(.*)$/;
const itemLine = /^[ \t]*-[ \t]+(.*)$/;
const listKeys = new Set(['categories', 'category', 'tags', 'tag']);

/**
 * Saves what can be saved of a front matter that is not YAML, line by line: never throws, never loses a line.
 * One pair of outer quotes goes and the inner ones stay, the last of two equal keys wins, `- x` lines make a list, any other
 * line continues the value before it.
 */
export function readLenientFrontMatter(source: string): Fields {
  const fields = new Map<string, FieldValue>();
  let lastKey: string | undefined;
  for (const rawLine of source.split('\n')) {
    const line = rawLine.trimEnd();
    if (line === '' || /^[ \t]*#/.test(line)) continue;
    const [, key, text = ''] = keyLine.exec(line) ?? [];
    if (key !== undefined) {
      fields.set(key, listKeys.has(key) ? listOrText(text) : unquote(text));
      lastKey = key;
    } else if (lastKey !== undefined) {
      fields.set(lastKey, continued(fields.get(lastKey) ?? '', line));
    }
  }
  return fields;
}

function continued(value: FieldValue, line: string): FieldValue {
  const item = itemLine.exec(line)?.[1];
  const items = typeof value === 'string' ? (value === '' ? [] : [value]) : value;
  if (item !== undefined) return items.length < maxListItems ? [...items, unquote(item)] : items;
  if (typeof value !== 'string') return value;
  return value === '' ? unquote(line.trim()) : `${value} ${line.trim()}`;
}

function listOrText(text: string): FieldValue {
  if (!text.startsWith('[') || !text.endsWith(']')) return unquote(text);
  const items = text.slice(1, -1).split(',');
  return items
    .map(item => unquote(item.trim()))
    .filter(item => item !== '')
    .slice(0, maxListItems);
}

function unquote(text: string): string {
  const isQuoted = text.length >= 2 && text.at(0) === text.at(-1);
  if (isQuoted && text.startsWith('"')) return text.slice(1, -1).replace(/\\(["\\/])/g, '$1');
  if (isQuoted && text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  return textOrNothing(text);
}
