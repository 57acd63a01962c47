import { Worker } from 'node:worker_threads';
import { reasonOf } from '../../words/system-errors.ts';
import type { UpkeepReport } from './news.ts';
import type { RunningUpkeep, UpkeepOrder } from './run-upkeep.ts';

/** As `runUpkeep`, in a thread of its own, so that no key waits for the disk. */
export function startUpkeep(order: UpkeepOrder, onReport: (report: UpkeepReport) => void): RunningUpkeep {
  const worker = new Worker(new URL('./upkeep-worker.ts', import.meta.url), { workerData: order });
  worker.on('message', onReport);
  worker.on('error', error => onReport({ kind: 'failed', reason: reasonOf(error) }));
  worker.unref();
  return {
    check: () => worker.postMessage('check'),
    keepAwake: () => worker.ref(),
    close: () => void worker.terminate(),
  };
}
