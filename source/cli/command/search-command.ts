import type { Options } from '../arguments/options.ts';
import { usageError } from '../cli-error.ts';
import { contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { sayProblems } from '../output/say-problems.ts';
import { findSelected } from '../posts/find-selected.ts';
import { openNamed } from '../posts/open-named.ts';
import { partQuery } from '../posts/part-words.ts';
import type { World } from '../world.ts';
import { writeRows } from './list.ts';

/** `finews search QUERY… [ARCHIVE]`: the posts that a search finds, as `list` writes them. Not found where there are none. */
export async function search(options: Options, world: World): Promise<ExitCode> {
  const context = contextFor(options, world);
  const { words, archive } = partQuery(context);
  if (words.join('').trim() === '') throw usageError(context.words.needsQuery, context.words);
  const opened = await openNamed(context, archive);
  sayProblems(opened.problems, context);
  const count = await writeRows(await findSelected(context, opened, words), context);
  return count > 0 ? exitCode.ok : exitCode.notFound;
}
