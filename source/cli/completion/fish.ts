import type { HelpWords } from '../../words/help/help-words.ts';
import { type CommandName, commandRow, namedCommands } from '../arguments/command-table.ts';
import { flagOf, type OptionKey, optionRow } from '../arguments/option-table.ts';
import { actionsOf, takesPosts, valuesOf } from './values.ts';

const isPrinting = '__fish_contains_opt -s p print';

/** The completions for fish. */
export function fishCompletion(words: HelpWords): string {
  const without = `not __fish_seen_subcommand_from ${namedCommands.join(' ')}`;
  return [
    '# finews in fish: finews completion fish > ~/.config/fish/completions/finews.fish',
    ...namedCommands.flatMap(name => commandLines(name, words)),
    ...optionLines([...commandRow('read').options, 'print'], without, words),
    completeWhere(isPrinting, `-a '${ids('posts')}'`),
    ...optionLines(commandRow('show').options, isPrinting, words),
    '',
  ].join('\n');
}

function commandLines(name: CommandName, words: HelpWords): string[] {
  const actions = actionsOf(name).join(' ');
  const here = `__fish_seen_subcommand_from ${name}`;
  // An action comes first after its command; what it is about, behind it.
  const isFirst = 'test (count (commandline -opc)) -eq 2';
  const isPost = actions === '' ? here : `${here}; and not ${isFirst}`;
  return [
    completeWhere(
      `__fish_use_subcommand; and not ${isPrinting}`,
      `-a ${name} -d ${quoted(words.commands[name]!.summary)}`,
    ),
    ...(actions === '' ? [] : [completeWhere(`${here}; and ${isFirst}`, `-f -a '${actions}'`)]),
    ...(takesPosts.includes(name) ? [completeWhere(isPost, `-a '${ids('posts')}'`)] : []),
    ...optionLines(commandRow(name).options, here, words),
  ];
}

function optionLines(keys: readonly OptionKey[], condition: string, words: HelpWords): string[] {
  return keys.map(key => completeWhere(condition, optionSpec(key, words)));
}

function completeWhere(condition: string, spec: string): string {
  return `complete -c finews -n '${condition}' ${spec}`;
}

/** Fish shows what stands behind the tab. */
function ids(kind: 'categories' | 'posts'): string {
  return `(finews complete ${kind} -- (commandline -opc)[2..] 2>/dev/null)`;
}

function optionSpec(key: OptionKey, words: HelpWords): string {
  const { shortFlag, type } = optionRow(key);
  const values = valuesOf(key);
  const found = values === 'categories' ? ids('categories') : undefined;
  const folders = '(__fish_complete_directories)';
  const offered = typeof values === 'string' ? (found ?? folders) : values?.join(' ');
  return [
    ...(shortFlag === undefined ? [] : [`-s ${shortFlag}`]),
    `-l ${flagOf(key).slice(2)}`,
    ...(type === 'string' ? ['-x'] : []),
    ...(offered === undefined ? [] : [`-a '${offered}'`]),
    `-d ${quoted(words.options[key]!)}`,
  ].join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\n', ' ').replace(/[\\']/g, '\\$&')}'`;
}
