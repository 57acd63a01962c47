import { parentPort, workerData } from 'node:worker_threads';
import { PathList } from '../path-list.ts';
import { appendTexts } from '../snapshot/text-writer.ts';
import { readShare } from './read-share.ts';
import type { ReaderOrder } from './start-reader.ts';

/** The thread that `start-reader` starts: reads what it is given in `workerData`, and hands over what it has read. */
const { paths, texts, ...share } = workerData as ReaderOrder;
void readShare(
  { ...share, paths: new PathList(paths) },
  bytes => appendTexts(texts, bytes),
  (chunk, batch) => {
    const memory = [batch.records, batch.headTexts, ...Object.values(batch.columns)].map(
      ({ buffer }) => buffer,
    );
    parentPort!.postMessage({ chunk, batch }, memory as ArrayBuffer[]);
  },
);
