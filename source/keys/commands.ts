import type { Command } from './command.ts';
import { markCommands } from './mark-commands.ts';
import { moveCommands } from './move-commands.ts';
import { newsCommands } from './news-commands.ts';
import { orderCommands } from './order-commands.ts';
import { otherCommands } from './other-commands.ts';
import { programCommands } from './program-commands.ts';
import { showCommands } from './show-commands.ts';

/**
 * THE table of commands. Key look-up, help, footer, the README's list of keys and the test for conflicts all read it. A key has
 * one meaning in every view. The order is the help's; where two commands that have a key are active, the first has it.
 */
export const commands: readonly Command[] = [
  ...moveCommands,
  ...newsCommands,
  ...showCommands,
  ...orderCommands,
  ...markCommands,
  ...programCommands,
  ...otherCommands,
];
