import { auto, type SettingRow, settingKeys, settingsTable } from '../../settings/settings-table.ts';
import { helpWords } from '../../words/help/help-words.ts';
import { jsonFields } from '../../words/help/json-fields.ts';
import { settingsWords } from '../../words/settings.ts';
import { type CommandName, commandRow, namedCommands } from '../arguments/command-table.ts';
import { type OptionKey, optionKeys } from '../arguments/option-table.ts';
import { optionForm, usageOf } from './help.ts';
import type { Row } from './help-lines.ts';

const words = helpWords.en;

/**
 * The manual page, in the macros of man(7), from the tables that the command line is read by. `docs/finews.1` is this text,
 * and a test holds it to that.
 */
export function manualPage(version: string): string {
  const { headings } = words;
  return [
    `.TH FINEWS 1 "" "finews ${roff(version)}" "User Commands"`,
    // Options are not parted at a line's end, nor examples drawn apart.
    '.nh',
    '.ad l',
    ...section(headings.name, [`finews \\- ${roff(words.summary.replace(/\.$/, '').replace(/^R/, 'r'))}`]),
    ...section('Synopsis', synopsis()),
    ...section(headings.description, [roff(words.description)]),
    ...section(headings.examples, examplesPart(words.commands.read!.examples)),
    ...section(headings.commands, namedCommands.flatMap(commandPart)),
    ...section(headings.options, optionKeys.flatMap(optionPart)),
    ...section(headings.jsonFields, jsonPart()),
    ...section(headings.settings, settingKeys.flatMap(settingPart)),
    ...section(headings.exitCodes, listed(words.exitCodes)),
    ...section(headings.environment, listed(words.environment)),
    ...section(headings.more, inLines(words.more.map(roff))),
    ...section(headings.files, listed(words.files)),
    '',
  ].join('\n');
}

function synopsis(): string[] {
  const lines = (['read', ...namedCommands] as const).flatMap(name =>
    usageOf(name, words).map(line => (name === 'read' ? line : `finews ${line}`)),
  );
  return inLines(lines.map(bold));
}

/** Lines of their own, not one paragraph. */
function inLines(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => (index === 0 ? [line] : ['.br', line]));
}

function commandPart(name: CommandName): string[] {
  const { summary, details, examples } = words.commands[name]!;
  const flags = commandRow(name).options.map(key => optionForm(key, words).trim().split(/[ ,]/)[0]!);
  return [
    `.SS ${quoted(name)}`,
    roff(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`),
    ...details.flatMap(detail => ['.PP', roff(detail)]),
    '.PP',
    roff(`${words.headings.options}: ${flags.join(', ')}`),
    ...examplesPart(examples),
  ];
}

function optionPart(key: OptionKey): string[] {
  return tagged(optionForm(key, words).trim(), words.options[key]!);
}

/** The fields of JSON, by the commands that write them. */
function jsonPart(): string[] {
  const { list, show, categories, count, doctor, state } = jsonFields.en;
  return [
    ...subsection('list, search, show', list),
    ...subsection('show', show),
    ...subsection('categories', categories),
    ...subsection('count', count),
    ...subsection('doctor', doctor),
    ...subsection('state export', state),
  ];
}

function subsection(heading: string, rows: readonly Row[]): string[] {
  return [`.SS ${quoted(heading)}`, ...listed(rows)];
}

function settingPart(key: (typeof settingKeys)[number]): string[] {
  const { meanings, kinds } = settingsWords.en;
  const { allowed }: SettingRow<unknown> = settingsTable[key];
  const values = typeof allowed === 'string' ? [kinds[allowed]] : allowed;
  return tagged(key, `${meanings[key]}: ${[...values, auto].join(', ')} (default: ${auto})`);
}

function listed(rows: readonly Row[]): string[] {
  return rows.flatMap(([term, meaning]) => tagged(term, meaning));
}

/** With a narrow indent, so that no command, however short, is read on into its meaning. */
function examplesPart(rows: readonly Row[]): string[] {
  return rows.flatMap(([command, meaning]) => ['.TP 4', bold(command), roff(meaning)]);
}

function tagged(term: string, meaning: string): string[] {
  return ['.TP', bold(term), roff(meaning)];
}

function section(heading: string, lines: readonly string[]): string[] {
  return [`.SH ${quoted(heading.toUpperCase())}`, ...lines];
}

function bold(text: string): string {
  return `\\fB${roff(text)}\\fR`;
}

function quoted(text: string): string {
  return `"${roff(text).replaceAll('"', '\\(dq')}"`;
}

/** Signs that roff takes for commands, or sets as others: examples are copied from the page. */
const signs: { readonly [sign: string]: string } = {
  '\\': '\\e',
  '-': '\\-',
  '~': '\\(ti',
  '^': '\\(ha',
  "'": '\\(aq',
  '`': '\\(ga',
};

/** Text for roff; a dot that begins a line would be a command. */
function roff(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replace(/[\\~^'`-]/g, sign => signs[sign]!)
    .replace(/^(?=\.)/, '\\&');
}
