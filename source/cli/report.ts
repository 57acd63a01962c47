import type { CliWords } from '../words/cli.ts';
import { isCliError } from './cli-error.ts';
import type { Crashed } from './crash.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { World } from './world.ts';

/**
 * Says on stderr what went wrong. A defect of finews itself leaves its stack in a file, never on the screen. Whoever keeps marks
 * tells whether they are saved.
 */
export async function report(
  error: unknown,
  world: World,
  words: CliWords,
  areMarksSaved?: boolean,
): Promise<ExitCode> {
  if (isCliError(error)) {
    world.stderr.write(`finews: ${error.message}\n`);
    return error.exitCode;
  }
  const { packageFolder } = world;
  world.stderr.write(`${await crashInWords(error, { packageFolder, areMarksSaved, words })}\n`);
  return exitCode.failed;
}

/** What failed may be that a part of finews is gone, as while it is installed anew; then the part that says so is gone as well. */
async function crashInWords(error: unknown, crashed: Crashed): Promise<string> {
  try {
    const { describeCrash } = await import('./crash.ts');
    return describeCrash(error, crashed);
  } catch {
    return `finews: ${crashed.words.incomplete}`;
  }
}
