import { Worker } from 'node:worker_threads';
import type { SharedPaths } from '../path-list.ts';
import type { SharedTexts } from '../snapshot/text-writer.ts';
import type { Batch } from './read-batch.ts';
import type { Share } from './read-share.ts';

/** A share in the reading, as it is told to another thread. */
export interface ReaderOrder extends Omit<Share, 'paths'> {
  readonly paths: SharedPaths;
  readonly texts: SharedTexts;
}

/** What a thread needs for a few hundred posts at a time. */
const youngMegabytes = 8;

/**
 * Starts a thread that takes part in the reading. The promise is kept when it has ended, for whatever reason: what it
 * took and did not hand over, others read.
 */
export function startReader(order: ReaderOrder, take: (chunk: number, batch: Batch) => void): Promise<void> {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  worker.on('message', ({ chunk, batch }: { chunk: number; batch: Batch }) => {
    // What comes from another thread are arrays of bytes and no buffers.
    const [records, headTexts] = [asBuffer(batch.records), asBuffer(batch.headTexts)];
    take(chunk, { ...batch, records, headTexts });
  });
  return new Promise(resolve => {
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
  });
}

function asBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}
