import type { State } from '../app/state.ts';
import { viewOf } from '../app/view.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';

/** The commands under the keys that this reader has for them. */
export interface Keymap {
  readonly table: readonly Command[];
  /** The command that a key stands for now; undefined when it stands for none in this view. */
  commandFor(key: string, state: State): Command | undefined;
  /** Whether a key stands for a command in any view. */
  isBound(key: string): boolean;
}

export function keymapOf(table: readonly Command[]): Keymap {
  const commandsByKey = byKey(table);
  return {
    table,
    commandFor(key, state) {
      const candidates = commandsByKey.get(key)?.filter(({ views }) => views.includes(viewOf(state)));
      return candidates?.find(({ isActive }) => isActive?.(state) ?? true);
    },
    isBound: key => commandsByKey.has(key),
  };
}

/** The keys as they come with finews. */
export const defaultKeymap = keymapOf(commands);

function byKey(table: readonly Command[]): Map<string, Command[]> {
  const found = new Map<string, Command[]>();
  for (const command of table) {
    for (const key of command.keys) found.set(key, [...(found.get(key) ?? []), command]);
  }
  return found;
}
