import { type CommandName, commandRow, namedCommands } from '../arguments/command-table.ts';
import { flagOf, type OptionKey, optionRow } from '../arguments/option-table.ts';

/** The values that a shell offers for an option: these, or what it has to look for. */
export type Values = readonly string[] | 'categories' | 'folders';

/** Commands after which posts are named. */
export const takesPosts: readonly CommandName[] = ['show', 'mark'];

/** What the shell looks for as the value of an option. */
export function valuesOf(key: OptionKey): Values | undefined {
  const { choices } = optionRow(key);
  if (choices !== undefined) return choices;
  if (key === 'category') return 'categories';
  return key === 'archive' ? 'folders' : undefined;
}

export function flagsOf(keys: readonly OptionKey[]): string[] {
  return keys.flatMap(key => {
    const { shortFlag } = optionRow(key);
    return shortFlag === undefined ? [flagOf(key)] : [`-${shortFlag}`, flagOf(key)];
  });
}

/** The words one of which comes first after a command. */
export function actionsOf(name: CommandName): readonly string[] {
  return name === 'help' ? namedCommands : (commandRow(name).actions ?? []);
}
