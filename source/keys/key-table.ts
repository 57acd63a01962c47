import { commandWords, helpGroupWords, keyWords } from '../words/commands.ts';
import type { Language } from '../words/language.ts';
import { commands } from './commands.ts';
import { groupsOf } from './help.ts';
import { keyName } from './key-name.ts';

/** The table of all keys as Markdown, for the README. */
export function keyTable(language: Language): string {
  const { key, meaning } = keyWords[language];
  const rows = groupsOf(commands).flatMap(([group, members]) => [
    [`**${helpGroupWords[language][group]}**`, ''],
    ...members.map(({ id, keys }) => [
      keys.map(name => inCode(keyName(name, language))).join(' '),
      commandWords[language][id],
    ]),
  ]);
  return [[key, meaning], ['---', '---'], ...rows].map(cells => `| ${cells.join(' | ')} |\n`).join('');
}

/** `|` would end the cell, a backtick the code. */
function inCode(name: string): string {
  return name === '`' ? '`` ` ``' : `\`${name.replace('|', '\\|')}\``;
}
