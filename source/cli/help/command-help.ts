import { helpWords } from '../../words/help/help-words.ts';
import { type JsonFields, jsonFields } from '../../words/help/json-fields.ts';
import type { Language } from '../../words/language.ts';
import { type CommandName, commandRow } from '../arguments/command-table.ts';
import { optionsTable, sections, usageOf } from './help.ts';
import { paragraph, type Row, table } from './help-lines.ts';

/** The text of `finews help COMMAND`. */
export function commandHelp(name: CommandName, language: Language): string {
  const words = helpWords[language];
  const { headings } = words;
  const { summary, details, examples } = words.commands[name]!;
  const fields = fieldsOf(name, jsonFields[language]);
  return sections([
    [`finews ${name}: ${summary}`],
    [headings.examples, ...table(examples)],
    [headings.usage, ...usageOf(name, words).map(line => `  finews ${line}`)],
    ...(details.length > 0 ? [[headings.more, ...details.flatMap(paragraph)]] : []),
    [headings.options, ...optionsTable(commandRow(name).options, words)],
    ...(fields.length > 0 ? [[headings.jsonFields, ...table(fields)]] : []),
  ]);
}

/** The fields of the JSON that a command writes. */
function fieldsOf(name: CommandName, fields: JsonFields): readonly Row[] {
  if (name === 'show') return [...fields.list, ...fields.show];
  if (name === 'search') return fields.list;
  const others: { readonly [command: string]: readonly Row[] } = { ...fields };
  return others[name] ?? [];
}
