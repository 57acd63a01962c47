import { closeSync, openSync, rmSync, statSync } from 'node:fs';

/**
 * A lock this old was left behind by a process that ended in the middle: the work under it takes less than a
 * second.
 */
const staleMs = 10_000;
/**
 * How long to wait for another process before going on without the lock: marks are rather merged twice than
 * not saved.
 */
const patienceMs = 2_000;
const pauseMs = 10;

/**
 * Does something while no other process does the same under this lock file, and waits for those that do.
 * Blocks: it is meant for the moment before a process ends as well.
 */
export function withLock<T>(lockFile: string, work: () => T): T {
  const isOurs = acquire(lockFile);
  try {
    return work();
  } finally {
    if (isOurs) rmSync(lockFile, { force: true });
  }
}

function acquire(lockFile: string): boolean {
  const giveUpMs = Date.now() + patienceMs;
  while (Date.now() < giveUpMs) {
    try {
      closeSync(openSync(lockFile, 'wx', 0o600));
      return true;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!isTaken) return false;
    }
    if (ageMs(lockFile) > staleMs) rmSync(lockFile, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
  }
  return false;
}

function ageMs(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? 0 : Date.now() - stats.mtimeMs;
}
