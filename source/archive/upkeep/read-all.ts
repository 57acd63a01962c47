import os from 'node:os';
import type { PathList } from '../path-list.ts';
import type { HeadPlace } from '../read-head.ts';
import type { TextWriter } from '../snapshot/text-writer.ts';
import type { Batch } from './read-batch.ts';
import { chunksOf, readChunk, readShare } from './read-share.ts';
import { startReader } from './start-reader.ts';

/** Fewer files are read before another thread has started. */
export const fewFiles = 3000;
/** More threads wait for the disk, and for each other, and each takes memory. */
const mostThreads = 4;

export interface ReadOrder {
  readonly paths: PathList;
  readonly place: HeadPlace;
  readonly seed: number;
  readonly texts: TextWriter;
  /** Hears how many files have been read. */
  readonly onRead: (files: number) => void;
  /** Without other threads. */
  readonly isAlone?: boolean;
  /** How threads are started that help; a test has them in its own. */
  readonly start?: typeof startReader;
}

/** Reads these files for an index, with other threads where there are many; the batches are in the order of the files. */
export async function readAll(order: ReadOrder): Promise<Batch[]> {
  const { paths, place, seed, texts, onRead, start } = order;
  const share = { paths, place, seed, next: new SharedArrayBuffer(4) };
  const batches: (Batch | undefined)[] = Array.from({ length: chunksOf(paths) });
  const take = (chunk: number, batch: Batch): void => {
    batches[chunk] = batch;
    onRead(batch.count + batch.others.length + batch.vanished.length);
  };
  const { shared } = texts;
  const helpers =
    shared === undefined || order.isAlone === true || paths.length <= fewFiles
      ? []
      : Array.from({ length: Math.min(mostThreads, os.availableParallelism()) - 1 }, () =>
          (start ?? startReader)({ ...share, paths: paths.shared, texts: shared }, take),
        );
  await readShare(share, texts.append, take);
  await Promise.all(helpers);
  // What a thread took that has failed.
  for (const [chunk, batch] of batches.entries()) {
    if (batch === undefined) take(chunk, await readChunk(share, chunk, texts.append));
  }
  return batches as Batch[];
}
