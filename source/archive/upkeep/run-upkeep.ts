import { setImmediate as nextTurn } from 'node:timers/promises';
import { reasonOf } from '../../words/system-errors.ts';
import type { UpkeepReport } from './news.ts';
import { Pace } from './pace.ts';
import { Upkeep, type UpkeepOptions } from './upkeep.ts';
import { watchFolders } from './watch-folders.ts';

export interface UpkeepOrder extends UpkeepOptions {
  /** Whether to go on watching when the index is up to date. */
  readonly isWatching: boolean;
}

export interface RunningUpkeep {
  /** Looks at everything again. */
  check(): void;
  /** Keeps the program from ending while there is work to hear of. */
  keepAwake(): void;
  close(): void;
}

/** Makes the index, and keeps it while it is watched, in the thread that calls: see `start-upkeep` for one of its own. */
export function runUpkeep(order: UpkeepOrder, onReport: (report: UpkeepReport) => void): RunningUpkeep {
  const upkeep = new Upkeep(order, onReport);
  /** One thing after another: each begins where the one before has left the index. */
  let work: Promise<void> = nextTurn();
  const enqueue = (task: () => Promise<void>): void => {
    work = work.then(task).catch((error: unknown) => onReport({ kind: 'failed', reason: reasonOf(error) }));
  };
  const check = (): void => enqueue(() => upkeep.check());
  const sweep = (): void => enqueue(() => upkeep.sweep());
  check();
  if (!order.isWatching) return { check, keepAwake: () => undefined, close: () => undefined };
  const pace = new Pace();
  /** What happened while something else was done is looked at together: each look writes the index anew. */
  let waiting: string[] | undefined;
  const look = (paths: readonly string[]): void => {
    if (waiting !== undefined) {
      for (const told of paths) waiting.push(told);
      return;
    }
    waiting = [...paths];
    enqueue(async () => {
      const told = waiting ?? [];
      waiting = undefined;
      const begunMs = performance.now();
      await upkeep.look(told);
      watch.pause(pace.pauseAfter(begunMs, performance.now()));
    });
    takeFolders();
  };
  const watch = watchFolders(order.place.root, {
    onTouched: paths => enqueue(() => upkeep.readAhead(paths)),
    onRest: look,
    onUnknown() {
      check();
      takeFolders();
    },
  });
  upkeep.onListed = watch.take;
  const takeFolders = (): void => enqueue(async () => void watch.take(upkeep.folderTimes));
  takeFolders();
  sweep();
  return {
    check() {
      check();
      sweep();
    },
    keepAwake: () => undefined,
    close: watch.close,
  };
}
