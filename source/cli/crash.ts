import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect, types } from 'node:util';
import { cleanLine, cleanText } from '../text/clean.ts';
import type { CliWords } from '../words/cli.ts';
import { versionOf } from './version.ts';

export interface Crashed {
  readonly packageFolder: string;
  /** Undefined where nobody knows. */
  readonly areMarksSaved: boolean | undefined;
  readonly words: CliWords;
}

/**
 * What to say of an error that nobody foresaw: its message in one line, and the file that has its stack for a report
 * (left out where not even that can be written).
 */
export function describeCrash(error: unknown, { packageFolder, areMarksSaved, words }: Crashed): string {
  // Anything can be thrown, and by other realms too.
  const { message, stack } = types.isNativeError(error) ? error : new Error(inspect(error));
  return words.crashed(cleanLine(message), writeReport(stack ?? message, packageFolder), areMarksSaved);
}

function writeReport(stack: string, packageFolder: string): string | undefined {
  const file = join(tmpdir(), `finews-crash-${process.pid}-${process.hrtime.bigint()}.txt`);
  try {
    const program = `finews ${versionOf(packageFolder)}, node ${process.version}, ${process.platform} ${process.arch}`;
    // `wx`: never through a link that somebody else has put there.
    writeFileSync(file, `${program}\n\n${cleanText(stack)}\n`, { mode: 0o600, flag: 'wx' });
    return file;
  } catch {
    return undefined;
  }
}
