import type { CommandId } from './commands.ts';

/**
 * Stands in a sentence for the key of a command, for readers may have keys of their own: `keys/with-keys` writes them in when
 * the sentence is shown. Text from outside is cleaned and holds no such character, so it cannot look like one.
 */
export function keyOf(id: CommandId): string {
  return `${keyMark}${id}${keyMark}`;
}

/** On both sides of the id. */
export const keyMark = '\u0001';
