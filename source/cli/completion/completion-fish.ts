import type { HelpWords } from '../../words/help/help-words.ts';
import { commandRow, namedCommands } from '../arguments/command-table.ts';
import { flagOf, type OptionKey, optionRow } from '../arguments/option-table.ts';
import { actionsOf, takesPosts, valuesOf } from './completion-values.ts';

/** The completions for fish. */
export function fishCompletion(words: HelpWords): string {
  const names = namedCommands.join(' ');
  const lines = namedCommands.flatMap(name => {
    const { options } = commandRow(name);
    const first = actionsOf(name);
    const here = `-n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c finews -n '__fish_use_subcommand' -a ${name} -d ${quoted(words.commands[name]!.summary)}`,
      ...(first.length > 0 ? [`complete -c finews -f ${here} -a '${first.join(' ')}'`] : []),
      ...(takesPosts.includes(name)
        ? [`complete -c finews ${here} -a '(finews complete posts 2>/dev/null)'`]
        : []),
      ...options.map(key => `complete -c finews ${here} ${optionSpec(key, words)}`),
    ];
  });
  const without = `-n 'not __fish_seen_subcommand_from ${names}'`;
  return [
    '# finews in fish: finews completion fish > ~/.config/fish/completions/finews.fish',
    ...lines,
    ...commandRow('read').options.map(key => `complete -c finews ${without} ${optionSpec(key, words)}`),
    '',
  ].join('\n');
}

function optionSpec(key: OptionKey, words: HelpWords): string {
  const { shortFlag, type } = optionRow(key);
  const values = valuesOf(key);
  const found = values === 'categories' ? '(finews complete categories 2>/dev/null)' : undefined;
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
