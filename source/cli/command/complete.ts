import type { Options } from '../arguments/options.ts';
import { contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { writeOut } from '../output/write-out.ts';
import { openNamed } from '../posts/open-named.ts';
import type { World } from '../world.ts';

/** As many as a person looks through in a shell. */
const recentPosts = 50;

/**
 * `finews complete categories|posts -- WORD…`, for the shell's completions: the ids of the categories, each with its name after
 * a tab; the ids of the newest posts, each with its title. The words are those on the command line so far, where an archive may
 * be named.
 */
export async function complete(options: Options, world: World): Promise<ExitCode> {
  const [kind, ...typed] = options.words;
  const context = contextFor(options, world);
  const { catalogue } = await openNamed(context, archiveIn(typed) ?? options.archive);
  if (kind === 'categories') {
    const named = catalogue.categories.filter(({ id }) => id !== '');
    await writeOut(
      named.map(({ id, name }) => `${id}\t${name}\n`),
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

function archiveIn(typed: readonly string[]): string | undefined {
  const at = typed.findIndex(word => word === '-A' || word === '--archive');
  return at === -1 ? undefined : typed[at + 1];
}
