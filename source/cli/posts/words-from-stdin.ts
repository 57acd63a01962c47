import type { Context } from '../context.ts';
import { readLines } from '../read-lines.ts';
import { stdinFor } from '../stdin-for.ts';

/**
 * The posts that `--stdin` names, one a line, as they come; what follows a tab is the rest of a list's row.
 * @throws CliError (usage) where stdin is the terminal, (failed) where it is no list, or cannot be read.
 */
export async function* wordsFromStdin(context: Context): AsyncIterable<string> {
  const { options, words } = context;
  for await (const line of readLines(
    stdinFor(context),
    { name: words.stdin, end: options.recordEnd },
    context,
  )) {
    const word = line.split('\t', 1)[0]!.trim();
    if (word !== '') yield word;
  }
}
