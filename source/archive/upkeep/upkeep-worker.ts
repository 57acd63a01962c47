import { parentPort, workerData } from 'node:worker_threads';
import { runUpkeep, type UpkeepOrder } from './run-upkeep.ts';

/** The thread that `start-upkeep` starts: told what to do by `workerData`, and by a message to look at everything again. */
const upkeep = runUpkeep(workerData as UpkeepOrder, report => parentPort!.postMessage(report));
if ((workerData as UpkeepOrder).isWatching) parentPort!.on('message', () => upkeep.check());
