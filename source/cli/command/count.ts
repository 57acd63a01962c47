import { openIndexedArchive } from '../../archive/open-indexed-archive.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { countOnes, markedPosts } from '../../catalogue/marked-posts.ts';
import type { Marks } from '../../catalogue/marks.ts';
import { readMarks } from '../../marks/read-marks.ts';
import type { Options } from '../arguments/options.ts';
import { isSelective } from '../arguments/selection.ts';
import { contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { openNamed } from '../posts/open-named.ts';
import { partQuery } from '../posts/part-words.ts';
import { configFolderFor } from '../settings-for.ts';
import type { World } from '../world.ts';

/** `finews count [QUERY…] [ARCHIVE]`: how many posts there are. */
export async function count(options: Options, world: World): Promise<ExitCode> {
  const context = contextFor(options, world);
  const { words, archive } = partQuery(context);
  const isSelecting = words.length > 0 || isSelective({ ...options.selection, isUnread: false });
  const opened = await openNamed(context, archive, (location, more) =>
    openIndexedArchive(location, { ...more, isForCounting: !isSelecting }),
  );
  let posts = 0;
  if (isSelecting) {
    const { findSelected } = await import('../posts/find-selected.ts');
    posts = lengthOf((await findSelected(context, opened, words)).numbers);
  } else {
    const { catalogue } = opened;
    posts = options.selection.isUnread
      ? unreadOf(catalogue, readMarks(configFolderFor(world)))
      : catalogue.size;
  }
  world.print(options.isJson ? `${JSON.stringify({ count: posts })}\n` : `${posts}\n`);
  return exitCode.ok;
}

/** For status bars, that ask every few seconds: looks at marks and at no post. */
function unreadOf(catalogue: Catalogue, marks: Marks): number {
  if (marks.tables.length === 0) return catalogue.size;
  return catalogue.size - countOnes(markedPosts(catalogue, marks).isRead);
}

function lengthOf(items: Iterable<unknown>): number {
  let length = 0;
  for (const _ of items) length += 1;
  return length;
}
