import type { Intent } from '../app/action.ts';
import type { ChooserEntry } from '../app/state.ts';
import type { View } from '../app/view.ts';
import { commandWords, type HelpGroup, helpGroupWords, keyWords } from '../words/commands.ts';
import type { Language } from '../words/language.ts';
import type { Command } from './command.ts';
import { keyName } from './key-name.ts';

/** Opens the help of one view. */
export function helpIntent(view: View, table: readonly Command[], language: Language): Intent {
  return {
    kind: 'show-help',
    title: keyWords[language].titles[view] ?? '',
    entries: helpEntries(
      table.filter(({ views }) => views.includes(view)),
      language,
    ),
  };
}

function helpEntries(commands: readonly Command[], language: Language): ChooserEntry[] {
  return groupsOf(commands).flatMap(([group, members]) => [
    { text: helpGroupWords[language][group], detail: '', isHeading: true },
    ...members.map(({ id, keys }) => ({
      text: commandWords[language][id],
      detail: keys.map(key => keyName(key, language)).join(' '),
      depth: 1,
      keywords: id,
    })),
  ]);
}

/** Commands by the part of the help that they stand in, in the table's order. */
export function groupsOf(commands: readonly Command[]): [HelpGroup, Command[]][] {
  const groups = new Map<HelpGroup, Command[]>();
  for (const command of commands) groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  return [...groups];
}
