import type { Archive } from '../../archive/open-archive.ts';
import { soundsFor } from '../../archive/search/category-sounds.ts';
import type { PostNumber } from '../../catalogue/catalogue.ts';
import type { Marks } from '../../catalogue/marks.ts';
import { readMarks } from '../../marks/read-marks.ts';
import type { Context } from '../context.ts';
import { configFolderFor } from '../settings-for.ts';
import { searchHits } from './search-hits.ts';
import { selectPosts } from './select-posts.ts';

/** The posts that a command line is about, with what is known of them. */
export interface Selected {
  readonly archive: Archive;
  readonly marks: Marks;
  readonly numbers: Iterable<PostNumber>;
}

/**
 * Finds the posts that flags and query words ask for.
 * @throws CliError as `selectPosts`.
 */
export async function findSelected(
  context: Context,
  archive: Archive,
  query: readonly string[],
): Promise<Selected> {
  const { options, words, world } = context;
  const { selection } = options;
  const marks = readMarks(configFolderFor(world));
  const { catalogue } = archive;
  const hits = await searchHits({ query, selection, archive, marks, context });
  const nowMs = Date.now();
  const numbers = selectPosts(selection, {
    catalogue,
    marks,
    words,
    nowMs,
    soundsLike: await soundsFor(selection.categories, catalogue.categories),
    ...(hits !== undefined && { hits }),
  });
  return { archive, marks, numbers };
}
