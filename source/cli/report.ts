import type { CliWords } from '../words/cli.ts';
import { isCliError } from './cli-error.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { World } from './world.ts';

/** Says on stderr what went wrong. A defect of finews itself leaves its stack in a file, never on the screen. */
export async function report(error: unknown, world: World, words: CliWords): Promise<ExitCode> {
  if (isCliError(error)) {
    world.stderr.write(`finews: ${error.message}\n`);
    return error.exitCode;
  }
  const { describeCrash } = await import('./crash.ts');
  world.stderr.write(`${describeCrash(error, world.packageFolder, words)}\n`);
  return exitCode.failed;
}
