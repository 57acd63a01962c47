import { cellWidth } from '../../text/width.ts';
import { type HelpWords, helpWords } from '../../words/cli-help.ts';
import type { Language } from '../../words/language.ts';
import { type CommandName, commandRow, namedCommands } from '../arguments/command-table.ts';
import { flagOf, type OptionKey, optionRow } from '../arguments/option-table.ts';

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
    [headings.more, ...words.more.map(line => `  ${line}`)],
  ]);
}

/** The text of `finews help COMMAND`. */
export function commandHelp(name: CommandName, language: Language): string {
  const words = helpWords[language];
  const { headings } = words;
  const { summary, details, examples } = words.commands[name]!;
  return sections([
    [`finews ${name}: ${summary}`],
    [headings.examples, ...table(examples)],
    [headings.usage, ...usageOf(name, words).map(line => `  finews ${line}`)],
    ...(details.length > 0 ? [[headings.more, ...details.map(line => `  ${line}`)]] : []),
    [headings.options, ...optionsTable(commandRow(name).options, words)],
  ]);
}

/** The ways to call a command, `finews` left out where there is a name: `show POST… [ARCHIVE]`. */
export function usageOf(name: CommandName, { values }: HelpWords): string[] {
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

type Row = readonly [left: string, right: string];

function optionsTable(keys: readonly OptionKey[], words: HelpWords): string[] {
  return table(keys.map(key => [optionForm(key, words), words.options[key]!]));
}

function table(rows: readonly Row[]): string[] {
  const width = cellWidth(1);
  const leftColumns = Math.max(...rows.map(([left]) => width.ofText(left)));
  return rows.map(([left, right]) =>
    `  ${left}${' '.repeat(leftColumns - width.ofText(left))}   ${right}`.trimEnd(),
  );
}

function sections(parts: readonly (readonly string[])[]): string {
  return parts.map(lines => `${lines.join('\n')}\n`).join('\n');
}
