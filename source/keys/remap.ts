import type { CommandId } from '../words/commands.ts';
import type { Command } from './command.ts';
import { keyFromWriting } from './written-key.ts';

/** The keys that a reader wants for commands, by the commands' ids, as they stand in the settings. */
export type WantedKeys = { readonly [command: string]: readonly string[] };

/** Why one wish is not met. What comes from the settings is as it is written there: clean before showing. */
export type KeyProblem =
  | { readonly kind: 'no-such-command'; readonly name: string }
  | { readonly kind: 'no-such-key'; readonly name: string; readonly key: string }
  | { readonly kind: 'key-taken'; readonly id: CommandId; readonly key: string; readonly by: CommandId }
  | { readonly kind: 'no-way-out'; readonly id: CommandId };

interface Remapped {
  readonly table: readonly Command[];
  readonly problems: readonly KeyProblem[];
}

/** One always has to be able to leave. */
const wayOut: CommandId = 'quit';

/**
 * The table with the keys that are wanted in place of those that come with it; no keys turn a command off. A wish that cannot be
 * met, because of a name that is none or a key that another command has, is left out and told; the others hold. Two commands
 * can change keys with each other.
 */
export function remap(table: readonly Command[], wanted: WantedKeys): Remapped {
  const problems: KeyProblem[] = [];
  const wishes = new Map<CommandId, readonly string[]>();
  for (const [name, written] of Object.entries(wanted)) {
    const wish = wishFrom(table, name, written);
    if ('kind' in wish) problems.push(wish);
    else wishes.set(wish.id, wish.keys);
  }
  // A wish that falls gives its command the old keys back, with which another wish may collide.
  for (;;) {
    const remapped = table.map(command => ({ ...command, keys: wishes.get(command.id) ?? command.keys }));
    const conflict = [...wishes.keys()].flatMap(id => conflictOf(id, remapped, table))[0];
    if (conflict === undefined) return { table: remapped, problems };
    problems.push(conflict);
    wishes.delete(conflict.id);
  }
}

function wishFrom(
  table: readonly Command[],
  name: string,
  written: readonly string[],
): KeyProblem | { readonly id: CommandId; readonly keys: readonly string[] } {
  const command = table.find(({ id }) => id === name);
  if (command === undefined) return { kind: 'no-such-command', name };
  if (written.length === 0 && command.id === wayOut) return { kind: 'no-way-out', id: command.id };
  const keys: string[] = [];
  for (const writing of written) {
    const key = keyFromWriting(writing);
    if (key === undefined) return { kind: 'no-such-key', name, key: writing };
    if (!keys.includes(key)) keys.push(key);
  }
  return { id: command.id, keys };
}

/** The first key of the command that means something else too. Commands that share a key from the start may share any. */
function conflictOf(
  id: CommandId,
  remapped: readonly Command[],
  table: readonly Command[],
): Extract<KeyProblem, { kind: 'key-taken' }>[] {
  const { keys } = commandOf(remapped, id);
  for (const other of remapped) {
    if (other.id === id || sharesKey(commandOf(table, id), commandOf(table, other.id))) continue;
    const key = keys.find(candidate => other.keys.includes(candidate));
    if (key !== undefined) return [{ kind: 'key-taken', id, key, by: other.id }];
  }
  return [];
}

function sharesKey(one: Command, other: Command): boolean {
  return one.keys.some(key => other.keys.includes(key));
}

function commandOf(table: readonly Command[], id: CommandId): Command {
  return table.find(command => command.id === id)!;
}
