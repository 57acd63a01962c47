import type { Readable } from 'node:stream';
import { cleanLine } from '../text/clean.ts';
import { reasonInWords, reasonOf } from '../words/system-errors.ts';
import { CliError } from './cli-error.ts';
import type { Context } from './context.ts';
import { exitCode } from './exit-code.ts';

/**
 * What comes through a stream, as it comes; `name` is what a person calls it.
 * @throws CliError (not found) where there is no such file, (failed) where it cannot be read.
 */
export async function* piecesOf<Piece extends string | Uint8Array>(
  stream: Readable,
  name: string,
  { words, display }: Pick<Context, 'words' | 'display'>,
): AsyncGenerator<Piece> {
  try {
    yield* stream;
  } catch (error) {
    const reason = reasonOf(error);
    throw new CliError(
      reason === 'ENOENT' ? exitCode.notFound : exitCode.failed,
      words.cannotRead(cleanLine(name), reasonInWords(cleanLine(reason), display.language)),
    );
  }
}
