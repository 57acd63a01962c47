import { auto, type SettingRow, settingKeys, settingsTable } from '../../settings/settings-table.ts';
import { helpWords } from '../../words/cli-help.ts';
import { settingsWords } from '../../words/settings.ts';
import { type CommandName, commandRow, namedCommands } from '../arguments/command-table.ts';
import { type OptionKey, optionKeys } from '../arguments/option-table.ts';
import { optionForm, usageOf } from './help.ts';

const words = helpWords.en;

/**
 * The manual page, in the macros of man(7), from the tables that the command line is read by. `docs/finews.1` is this text,
 * and a test holds it to that.
 */
export function manualPage(version: string): string {
  const { headings } = words;
  return [
    `.TH FINEWS 1 "" "finews ${roff(version)}" "User Commands"`,
    ...section(headings.name, [`finews \\- ${roff(words.summary.replace(/\.$/, '').replace(/^R/, 'r'))}`]),
    ...section('Synopsis', synopsis()),
    ...section(headings.description, [roff(words.description)]),
    ...section(headings.examples, listed(words.commands.read!.examples)),
    ...section(headings.commands, namedCommands.flatMap(commandPart)),
    ...section(headings.options, optionKeys.flatMap(optionPart)),
    ...section(headings.settings, settingKeys.flatMap(settingPart)),
    ...section(headings.environment, listed(words.environment)),
    ...section(headings.files, listed(words.files)),
    ...section(headings.exitCodes, listed(words.exitCodes)),
    ...section(
      headings.more,
      words.more.flatMap(line => [roff(line), '.br']),
    ),
    '',
  ].join('\n');
}

function synopsis(): string[] {
  const lines = (['read', ...namedCommands] as const).flatMap(name =>
    usageOf(name, words).map(line => (name === 'read' ? line : `finews ${line}`)),
  );
  return lines.flatMap(line => [bold(line), '.br']);
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
    ...listed(examples),
  ];
}

function optionPart(key: OptionKey): string[] {
  return tagged(optionForm(key, words).trim(), words.options[key]!);
}

function settingPart(key: (typeof settingKeys)[number]): string[] {
  const { meanings, kinds } = settingsWords.en;
  const { allowed }: SettingRow<unknown> = settingsTable[key];
  const values = typeof allowed === 'string' ? [kinds[allowed]] : allowed;
  return tagged(key, `${meanings[key]}: ${[...values, auto].join(', ')} (default: ${auto})`);
}

function listed(rows: readonly (readonly [term: string, meaning: string])[]): string[] {
  return rows.flatMap(([term, meaning]) => tagged(term, meaning));
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

/** Text for roff: a backslash, a hyphen that is to stay one, and a dot or quote that begins a line are commands otherwise. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&');
}
