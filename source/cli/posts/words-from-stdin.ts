import { text } from 'node:stream/consumers';
import { usageError } from '../cli-error.ts';
import type { Context } from '../context.ts';
import { leaveTerminalAsItIs } from '../output/leave-terminal.ts';

/**
 * The posts that `--stdin` names, one a line; what follows a tab is the rest of a list's row.
 * @throws CliError (usage) where stdin is the terminal.
 */
export async function wordsFromStdin({ options, world: { stdin }, words }: Context): Promise<string[]> {
  if (stdin.isTTY) throw usageError(words.nothingOnStdin, words);
  leaveTerminalAsItIs();
  const lines = (await text(stdin)).split(options.recordEnd);
  return lines.map(line => line.split('\t')[0]!.trim()).filter(line => line !== '');
}
