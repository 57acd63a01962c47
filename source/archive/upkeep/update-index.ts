import { assemble } from '../snapshot/assemble.ts';
import type { TextStore } from '../snapshot/index-store.ts';
import { partOf } from '../snapshot/part.ts';
import type { Snapshot, SnapshotParts } from '../snapshot/snapshot.ts';
import type { Changes } from './changes.ts';
import { compactTexts } from './compact-texts.ts';
import { newsOf } from './compare.ts';
import type { News } from './news.ts';
import { fewFiles } from './read-all.ts';
import type { ChangedReader } from './read-changed.ts';

export type Update =
  | { readonly kind: 'updated'; readonly parts: SnapshotParts; readonly news: News }
  /** No post is another, and no folder. */
  | { readonly kind: 'unchanged' }
  /** A new page of a category changes how every post is read. */
  | { readonly kind: 'read-differently' }
  /** So much is new that to read everything takes less time. */
  | { readonly kind: 'outdated' };

/**
 * Reads what has changed, where `reader` has not read it yet, and makes an index of it and the one before.
 * @throws StoreError where texts cannot be kept.
 */
export async function updateIndex(
  index: Snapshot,
  changes: Changes,
  reader: ChangedReader,
  texts: TextStore,
): Promise<Update> {
  const { summary } = index;
  const { read, drop, folderTimes } = changes;
  if (read.length > fewFiles && read.length > summary.count / 2) {
    reader.finish([]);
    return { kind: 'outdated' };
  }
  await reader.read(read);
  const { parts: came, others, textFiles, hasPages } = reader.finish(read);
  if (hasPages) return { kind: 'read-differently' };
  const isSame = drop.size === 0 && others.length === 0 && came.length === 0;
  if (isSame && summary.folderTimes.every(([, time], at) => folderTimes[at]?.[1] === time)) {
    return { kind: 'unchanged' };
  }
  const parts = assemble([{ part: partOf(index), isKept: number => !drop.has(number) }, ...came], {
    ...summary,
    folderTimes,
    others: [...changes.others, ...others],
    problems: changes.problems,
    textFiles,
  });
  return { kind: 'updated', parts: compactTexts(parts, texts), news: newsOf(index, drop, came) };
}
