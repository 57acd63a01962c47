/** What stands behind one key of a front matter. */
export type FieldValue = string | readonly string[];

/**
 * A post's front matter, reduced to texts and lists of texts. A map and not an object, so that a post may
 * call a key `__proto__` or `constructor` and nothing happens. Values are as they were written: not cleaned
 * yet.
 */
export type Fields = ReadonlyMap<string, FieldValue>;

/** Lists are tags and categories; nobody reads the sixty-fifth. */
export const maxListItems = 64;

/** YAML's words for nothing, which its failsafe schema leaves as text. */
const nothing = new Set(['~', 'null', 'Null', 'NULL']);

/**
 * A parsed value as a field, or undefined where it is neither text nor a list; nothing else is ever made into
 * text.
 */
export function fieldValueOf(value: unknown): FieldValue | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return textOrNothing(value);
  if (!Array.isArray(value)) return undefined;
  const items: string[] = [];
  for (const item of value.slice(0, maxListItems)) {
    if (typeof item === 'string' && textOrNothing(item) !== '') items.push(item);
  }
  return items;
}

/** The text, or an empty one where it is one of YAML's words for nothing. */
export function textOrNothing(text: string): string {
  return text.length <= 4 && nothing.has(text) ? '' : text;
}

/**
 * The text behind the first of the keys that has one; a list reads as its items with spaces between (`[快讯]`
 * is 快讯).
 */
export function textOf(fields: Fields, ...keys: readonly string[]): string {
  for (const key of keys) {
    const value = fields.get(key) ?? '';
    const text = (typeof value === 'string' ? value : value.join(' ')).trim();
    if (text !== '') return text;
  }
  return '';
}
