import type { Options } from '../arguments/options.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { manualPage } from '../help/manual.ts';
import { versionOf } from '../version.ts';
import type { World } from '../world.ts';

/** `finews manual`: the manual page, for `docs/finews.1` and for packagers. */
export async function manual(_: Options, { packageFolder, stdout }: World): Promise<ExitCode> {
  stdout.write(manualPage(versionOf(packageFolder)));
  return exitCode.ok;
}
