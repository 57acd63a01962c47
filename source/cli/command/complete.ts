import type { Options } from '../arguments/options.ts';
import { contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { writeOut } from '../output/write-out.ts';
import { openNamed } from '../posts/opened.ts';
import type { World } from '../world.ts';

/** As many as a person looks through in a shell. */
const recentPosts = 50;

/**
 * `finews complete categories|posts [ARCHIVE]`, for the shell's completions: the ids of the categories, a line each; the ids
 * of the newest posts, each with its title after a tab.
 */
export async function complete(options: Options, world: World): Promise<ExitCode> {
  const [kind, archive] = options.words;
  const context = contextFor(options, world);
  const { catalogue } = await openNamed(context, archive ?? options.archive);
  if (kind === 'categories') {
    await writeOut(
      catalogue.categories.filter(({ id }) => id !== '').map(({ id }) => `${id}\n`),
      world,
    );
    return exitCode.ok;
  }
  const newest = Array.from({ length: Math.min(recentPosts, catalogue.size) }, (_, number) => number);
  await writeOut(
    newest.map(number => {
      const { id, title } = catalogue.head(number);
      return `${id}\t${title}\n`;
    }),
    world,
  );
  return exitCode.ok;
}
