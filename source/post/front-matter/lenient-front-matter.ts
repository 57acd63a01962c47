import type { Fields, FieldValue } from './fields.ts';
import { maxListItems, textOrNothing } from './fields.ts';

/** A key at the start of a line. `https://…` is none. */
const keyLine = /^([A-Za-z_][\w-]*)[ \t]*:(?!\/\/)[ \t]*(.*)$/;
const itemLine = /^[ \t]*-[ \t]+(.*)$/;
const listKeys = new Set(['categories', 'category', 'tags', 'tag']);

/**
 * Saves what can be saved of a front matter that is not YAML, line by line; never throws. One pair of outer
 * quotes goes and the inner ones stay, the last of two equal keys wins, `- x` lines make a list, any other
 * line continues the value before it.
 */
export function readLenientFrontMatter(source: string): Fields {
  const fields = new Map<string, FieldValue>();
  const lines = source.split('\n').filter(line => line.trim() !== '' && !/^[ \t]*#/.test(line));
  const indent = /^[ \t]*/.exec(lines[0] ?? '')?.[0] ?? '';
  let lastKey: string | undefined;
  for (const line of lines) {
    const text = (line.startsWith(indent) ? line.slice(indent.length) : line).trimEnd();
    const [, key, value = ''] = keyLine.exec(text) ?? [];
    if (key !== undefined) {
      fields.set(key, listKeys.has(key) ? listOrText(value) : unquote(value));
      lastKey = key;
    } else if (lastKey !== undefined) {
      fields.set(lastKey, continued(fields.get(lastKey) ?? '', text));
    }
  }
  return fields;
}

function continued(value: FieldValue, line: string): FieldValue {
  const item = itemLine.exec(line)?.[1];
  if (typeof value !== 'string') {
    return item === undefined || value.length >= maxListItems ? value : [...value, unquote(item)];
  }
  if (item !== undefined) return value === '' ? [unquote(item)] : [value, unquote(item)];
  return value === '' ? unquote(line.trim()) : `${value} ${line.trim()}`;
}

/** Tags and categories written as `[a, b]`. A title in square brackets is a title. */
function listOrText(text: string): FieldValue {
  if (!text.startsWith('[') || !text.endsWith(']')) return unquote(text);
  const items = text.slice(1, -1).split(',');
  return items
    .slice(0, maxListItems)
    .map(item => unquote(item.trim()))
    .filter(item => item !== '');
}

function unquote(text: string): string {
  const isQuoted = text.length >= 2 && text.at(0) === text.at(-1);
  if (isQuoted && text.startsWith('"')) return text.slice(1, -1).replace(/\\(["\\/])/g, '$1');
  if (isQuoted && text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  return textOrNothing(text);
}
