import { keyWords } from '../words/commands.ts';
import type { Language } from '../words/language.ts';

const signs: { readonly [key: string]: string } = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageup: 'PgUp',
  pagedown: 'PgDn',
};

/** What is written on a key: `ctrl-d` is Ctrl-D, `shift-tab` Shift-Tab, `j` j. */
export function keyName(key: string, language: Language): string {
  const [, modifiers = '', base = key] = /^((?:(?:ctrl|alt|shift)-)*)(.+)$/s.exec(key) ?? [];
  const written = signs[base] ?? keyWords[language].names[base] ?? base;
  if (modifiers === '') return written;
  return `${modifiers.replace(/\b[a-z]/g, letter => letter.toUpperCase())}${written.length === 1 ? written.toUpperCase() : written}`;
}
