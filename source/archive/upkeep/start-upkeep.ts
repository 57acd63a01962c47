import { Worker } from 'node:worker_threads';
import { reasonOf } from '../../words/system-errors.ts';
import type { UpkeepReport } from './news.ts';
import type { RunningUpkeep, UpkeepOrder } from './run-upkeep.ts';

/** What is read of a few hundred posts at a time; more would be taken and hardly used. */
const youngMegabytes = 8;

/** As `runUpkeep`, in a thread of its own, so that no key waits for the disk. */
export function startUpkeep(order: UpkeepOrder, onReport: (report: UpkeepReport) => void): RunningUpkeep {
  const worker = new Worker(new URL('./upkeep-worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  worker.on('message', onReport);
  worker.on('error', error => onReport({ kind: 'failed', reason: reasonOf(error) }));
  worker.unref();
  return {
    check: () => worker.postMessage('check'),
    keepAwake: () => worker.ref(),
    close: () => void worker.terminate(),
  };
}
