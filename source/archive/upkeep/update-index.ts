import { assemble } from '../snapshot/assemble.ts';
import { partOf } from '../snapshot/part.ts';
import type { Snapshot, SnapshotParts } from '../snapshot/snapshot.ts';
import type { TextWriter } from '../snapshot/text-writer.ts';
import type { Changes } from './changes.ts';
import { newsOf } from './compare.ts';
import { addTexts, areMostlyGivenUp, type OpenTexts } from './merge-texts.ts';
import type { News } from './news.ts';
import { fewFiles, readAll } from './read-all.ts';

export interface UpdateOptions {
  readonly root: string;
  /** A new file for plain text. */
  readonly writeTexts: () => TextWriter;
  readonly openTexts: OpenTexts;
}

export type Update =
  | { readonly kind: 'updated'; readonly parts: SnapshotParts; readonly news: News }
  /** No post is another, and no folder. */
  | { readonly kind: 'unchanged' }
  /** A new page of a category changes how every post is read. */
  | { readonly kind: 'read-differently' }
  /** So much is new, or was given up, that to read everything takes less time. */
  | { readonly kind: 'outdated' };

/** Reads what has changed, and makes an index of it and the one before. @throws StoreError where texts cannot be kept. */
export async function updateIndex(
  index: Snapshot,
  changes: Changes,
  options: UpdateOptions,
): Promise<Update> {
  const { summary } = index;
  const { read, drop, folderTimes } = changes;
  const isMostlyNew = read.length > fewFiles && read.length > summary.count / 2;
  if (isMostlyNew || areMostlyGivenUp(index, drop)) return { kind: 'outdated' };
  const { batches, textFiles } = await readChanged(index, read, options);
  if (batches.some(({ hasPages }) => hasPages)) return { kind: 'read-differently' };
  const isSame = drop.size === 0 && batches.every(({ count, others }) => count + others.length === 0);
  if (isSame && summary.folderTimes.every(([, time], at) => folderTimes[at]?.[1] === time)) {
    return { kind: 'unchanged' };
  }
  const parts = assemble(
    [{ part: partOf(index), isKept: number => !drop.has(number) }, ...batches.map(part => ({ part }))],
    {
      ...summary,
      folderTimes,
      others: [...changes.others, ...batches.flatMap(({ others }) => others)],
      problems: changes.problems,
      textFiles,
    },
  );
  return { kind: 'updated', parts, news: newsOf(index, drop, batches) };
}

async function readChanged(
  index: Snapshot,
  paths: readonly string[],
  { root, writeTexts, openTexts }: UpdateOptions,
) {
  const { site, seed, textFiles, categoryPages } = index.summary;
  if (paths.length === 0) return { batches: [], textFiles };
  const { names, ids } = categoryPages;
  const place = {
    root,
    site,
    categoryPages: { names: new Map(names), ids: new Set(ids) },
    isNamedOutright: false,
  };
  const texts = addTexts(index, paths.length, writeTexts(), openTexts);
  const batches = await readAll({ paths, place, seed, texts: texts.writer, onRead: () => undefined });
  for (const { columns } of batches) {
    for (let at = 0; at < columns.textStarts.length; at++) columns.textStarts[at]! += texts.start;
  }
  return { batches, textFiles: texts.finish() };
}
