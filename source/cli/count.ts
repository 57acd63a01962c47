import { contextFor } from './context.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { findSelected } from './find-selected.ts';
import { openNamed, partArchive } from './opened.ts';
import type { Options } from './options.ts';
import type { World } from './world.ts';

/** `finews count [QUERY…] [ARCHIVE]`: how many posts there are. */
export async function count(options: Options, world: World): Promise<ExitCode> {
  const context = contextFor(options, world);
  const { words, archive } = partArchive(context);
  const { numbers } = await findSelected(context, await openNamed(context, archive), words);
  let posts = 0;
  for (const _ of numbers) posts += 1;
  world.stdout.write(options.isJson ? `${JSON.stringify({ count: posts })}\n` : `${posts}\n`);
  return exitCode.ok;
}
