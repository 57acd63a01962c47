import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanLine, cleanText } from '../text/clean.ts';
import type { CliWords } from '../words/cli.ts';

/**
 * What to say of an error that nobody foresaw: its message in one line, and the file that has its stack for a report
 * (left out where not even that can be written).
 */
export function describeCrash(error: unknown, words: CliWords): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return words.crashed(cleanLine(message), writeReport(stack ?? message));
}

function writeReport(stack: string): string | undefined {
  const file = join(tmpdir(), `finews-crash-${process.pid}.txt`);
  const lines = [`node ${process.version}, ${process.platform} ${process.arch}`, '', cleanText(stack), ''];
  try {
    // `wx`: never through a link that somebody else has put there.
    writeFileSync(file, lines.join('\n'), { mode: 0o600, flag: 'wx' });
    return file;
  } catch {
    return undefined;
  }
}
