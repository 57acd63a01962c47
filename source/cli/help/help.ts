import { type HelpWords, helpWords } from '../../words/help/help-words.ts';
import type { Language } from '../../words/language.ts';
import { type CommandName, commandRow, namedCommands } from '../arguments/command-table.ts';
import { flagOf, type OptionKey, optionKeys, optionRow } from '../arguments/option-table.ts';
import { paragraph, table } from './help-lines.ts';

/** The text of `--help`: examples first, the reference after them. Ends in a newline. */
export function helpText(language: Language): string {
  const words = helpWords[language];
  const { headings, commands } = words;
  return sections([
    [words.summary],
    [headings.examples, ...table(commands.read!.examples)],
    [
      headings.usage,
      ...usageOf('read', words).map(line => `  ${line}`),
      `  finews ${words.values.COMMAND ?? 'COMMAND'} …`,
    ],
    [headings.commands, ...table(namedCommands.map(name => [name, commands[name]!.summary]))],
    [headings.options, ...optionsTable(commandRow('read').options, words)],
    [headings.exitCodes, ...table(words.exitCodes)],
    [headings.more, ...words.more.flatMap(paragraph)],
  ]);
}

/** The ways to call a command, `finews` left out where there is a name: `show POST… [ARCHIVE]`. */
export function usageOf(name: CommandName, { values }: Pick<HelpWords, 'values'>): string[] {
  const command = name === 'read' ? 'finews' : name;
  return commandRow(name).usage.map(form =>
    `${command} ${form.replace(/[A-Z]+/g, word => values[word] ?? word)}`.trim(),
  );
}

/** An option as it is typed: `-C, --category CATEGORY`. */
export function optionForm(key: OptionKey, { values }: Pick<HelpWords, 'values'>): string {
  const { shortFlag, valueName } = optionRow(key);
  const value = valueName === undefined ? '' : ` ${values[valueName] ?? valueName}`;
  return `${shortFlag === undefined ? '    ' : `-${shortFlag}, `}${flagOf(key)}${value}`;
}

/** The options of a command, in the order of the manual. */
export function optionsTable(keys: readonly OptionKey[], words: HelpWords): string[] {
  const inOrder = optionKeys.filter(key => keys.includes(key));
  return table(inOrder.map(key => [optionForm(key, words), words.options[key]!]));
}

/** Parts with a blank line between each two. */
export function sections(parts: readonly (readonly string[])[]): string {
  return parts.map(lines => `${lines.join('\n')}\n`).join('\n');
}
