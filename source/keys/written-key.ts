import { foldKey } from './fold-key.ts';

/** Keys with a name of their own, in the table's words. */
const names: ReadonlySet<string> = new Set([
  ...['up', 'down', 'left', 'right', 'home', 'end', 'pageup', 'pagedown'],
  ...['space', 'enter', 'tab', 'escape', 'backspace', 'delete'],
]);

/** What people also call them. */
const otherNames: { readonly [name: string]: string } = {
  esc: 'escape',
  return: 'enter',
  pgup: 'pageup',
  pgdn: 'pagedown',
  del: 'delete',
  ' ': 'space',
};

/** Terminals send the same byte for these and for Tab, Enter, Backspace and Esc. */
const indistinct: ReadonlySet<string> = new Set(['ctrl-i', 'ctrl-j', 'ctrl-m', 'ctrl-h', 'ctrl-[']);

/**
 * The key that a setting means, as the table of commands names it: `Ctrl-D` is `ctrl-d`, `Esc` is `escape`, `J` is `J`. Undefined
 * for what is no key, what a terminal cannot tell from another key, and for digits, which are counts.
 */
export function keyFromWriting(writing: string): string | undefined {
  const [, modifiers = '', base = ''] = /^((?:(?:ctrl|alt|shift)-)*)(.+)$/is.exec(writing) ?? [];
  const held = modifiers.toLowerCase().split('-').filter(Boolean);
  const named = otherNames[base.toLowerCase()] ?? base.toLowerCase();
  if (names.has(named)) return withHeld(held, named);
  const isCharacter = [...base].length === 1 && !/[\p{Cc}\p{Cf}\p{Cs}\p{M}]/u.test(base);
  if (!isCharacter || held.includes('shift')) return undefined;
  const letter = foldKey(base);
  if (held.length === 0) return /\d/.test(letter) ? undefined : letter;
  if (held.includes('ctrl') && !/^[a-z[\]\\^_]$/i.test(letter)) return undefined;
  const key = withHeld(held, held.includes('ctrl') ? letter.toLowerCase() : letter);
  return key === undefined || indistinct.has(key) ? undefined : key;
}

/** In the order in which `chord` names them; each at most once. */
function withHeld(held: readonly string[], base: string): string | undefined {
  if (new Set(held).size < held.length) return undefined;
  if (base === 'escape' && held.length > 0) return undefined;
  const ordered = ['ctrl', 'alt', 'shift'].filter(modifier => held.includes(modifier));
  return [...ordered, base].join('-');
}
