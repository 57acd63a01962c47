import type { State } from '../app/state.ts';
import { viewOf } from '../app/view.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';

/** The command that a key stands for now; undefined when it stands for none in this view. */
export function commandFor(key: string, state: State): Command | undefined {
  const candidates = commandsByKey.get(key)?.filter(({ views }) => views.includes(viewOf(state)));
  return candidates?.find(({ isActive }) => isActive?.(state) ?? true);
}

/** Whether a key stands for a command in any view. */
export function isBound(key: string): boolean {
  return commandsByKey.has(key);
}

const commandsByKey: ReadonlyMap<string, readonly Command[]> = byKey();

function byKey(): Map<string, Command[]> {
  const found = new Map<string, Command[]>();
  for (const command of commands) {
    for (const key of command.keys) found.set(key, [...(found.get(key) ?? []), command]);
  }
  return found;
}
