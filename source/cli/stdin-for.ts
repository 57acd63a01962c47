import { fstatSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { reasonInWords, reasonOf } from '../words/system-errors.ts';
import { CliError, usageError } from './cli-error.ts';
import type { Context } from './context.ts';
import { exitCode } from './exit-code.ts';
import { leaveTerminalAsItIs } from './output/leave-terminal.ts';

/**
 * Stdin, to be read.
 * @throws CliError (usage) where it is the terminal, (failed) where it is a folder, which Node takes for a stream that is empty.
 */
export function stdinFor({ world: { stdin }, words, display }: Context): Readable {
  if (stdin.isTTY) throw usageError(words.nothingOnStdin, words);
  const problem = problemWithStdin();
  if (problem !== undefined) {
    throw new CliError(
      exitCode.failed,
      words.cannotRead(words.stdin, reasonInWords(problem, display.language)),
    );
  }
  leaveTerminalAsItIs();
  return stdin;
}

function problemWithStdin(): string | undefined {
  try {
    return fstatSync(0).isDirectory() ? 'EISDIR' : undefined;
  } catch (error) {
    return reasonOf(error);
  }
}
