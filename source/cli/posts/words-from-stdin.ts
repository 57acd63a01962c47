import { usageError } from '../cli-error.ts';
import type { Context } from '../context.ts';
import { leaveTerminalAsItIs } from '../output/leave-terminal.ts';
import { readLines } from '../read-lines.ts';

/**
 * The posts that `--stdin` names, one a line, as they come; what follows a tab is the rest of a list's row.
 * @throws CliError (usage) where stdin is the terminal, (failed) where it is no list, or cannot be read.
 */
export async function* wordsFromStdin(context: Context): AsyncIterable<string> {
  const { options, world, words } = context;
  const { stdin } = world;
  if (stdin.isTTY) throw usageError(words.nothingOnStdin, words);
  leaveTerminalAsItIs();
  for await (const line of readLines(stdin, { name: '-', end: options.recordEnd }, context)) {
    const word = line.split('\t', 1)[0]!.trim();
    if (word !== '') yield word;
  }
}
