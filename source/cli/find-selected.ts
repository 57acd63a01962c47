import type { Archive } from '../archive/open-archive.ts';
import type { Category, PostNumber } from '../catalogue/catalogue.ts';
import type { Marks } from '../catalogue/marks.ts';
import { resolveCategory, type SoundsLike } from '../catalogue/resolve-category.ts';
import { readMarks } from '../marks/read-marks.ts';
import { soundsLike } from '../text/sounds-like.ts';
import type { Context } from './context.ts';
import { searchHits } from './search-hits.ts';
import { selectPosts } from './select-posts.ts';
import type { Selection } from './selection.ts';
import { configFolderFor } from './settings-for.ts';

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
    soundsLike: await soundsLikeFor(selection, catalogue.categories),
    ...(hits !== undefined && { hits }),
  });
  return { archive, marks, numbers };
}

/** The dictionary of sounds is loaded where a word is no id and no name. */
async function soundsLikeFor(
  { categories: words }: Selection,
  categories: readonly Category[],
): Promise<SoundsLike> {
  const isSilent: SoundsLike = () => false;
  if (words.every(word => resolveCategory(word, categories, isSilent).kind !== 'none')) return isSilent;
  const { soundsOf } = await import('../text/pinyin.ts');
  return (name, typed) => soundsLike(soundsOf(name), typed);
}
