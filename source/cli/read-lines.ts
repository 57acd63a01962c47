import type { Readable } from 'node:stream';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { exitCode } from './exit-code.ts';
import { piecesOf } from './pieces-of.ts';

/** Twice as many as the largest archive that finews was tried on has posts. */
const mostLines = 2_000_000;
const mostCharacters = 1 << 20;

/**
 * The lines of a text as they come; the last one needs no end. `name` is what a person calls the text.
 * @throws CliError (not found) where there is no such text, (failed) where it cannot be read, or has more lines, or longer ones,
 * than any list: `yes` never ends.
 */
export async function* readLines(
  text: Readable,
  { name, end = '\n' }: { readonly name: string; readonly end?: string },
  context: Pick<Context, 'words' | 'display'>,
): AsyncIterable<string> {
  const { words } = context;
  let count = 0;
  let rest = '';
  for await (const piece of piecesOf<string>(text.setEncoding('utf8'), name, context)) {
    const lines = `${rest}${piece}`.split(end);
    rest = lines.pop()!;
    count += lines.length;
    if (rest.length > mostCharacters) throw new CliError(exitCode.failed, words.tooLongLine(count + 1));
    if (count > mostLines) throw new CliError(exitCode.failed, words.tooManyLines(mostLines));
    yield* lines;
  }
  if (rest !== '') yield rest;
}
