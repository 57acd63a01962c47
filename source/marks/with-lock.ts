import { closeSync, openSync, readFileSync, rmSync, type Stats, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { reasonOf } from '../words/system-errors.ts';

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
  // By a clock that nobody sets back meanwhile.
  const giveUpMs = performance.now() + patienceMs;
  while (performance.now() < giveUpMs) {
    try {
      sign(openSync(lockFile, 'wx', 0o600));
      return true;
    } catch (error) {
      if (reasonOf(error) !== 'EEXIST') return false;
    }
    const stats = statSync(lockFile, { throwIfNoEntry: false });
    // No finews has made a folder or a pipe, and none takes it away.
    if (stats?.isFile() === false) return false;
    if (stats !== undefined && isLeftBehind(lockFile, stats) && takeAway(lockFile)) continue;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
  }
  return false;
}

/** Writes whose lock it is. On a full disk it stays without a name, which makes it no less a lock. */
function sign(descriptor: number): void {
  try {
    writeSync(descriptor, `${process.pid} ${hostname()}`);
  } catch {
    // Nobody can tell then whether its owner has ended, and whoever waits does so for its age.
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Takes away a lock that was left behind, and says whether it is gone. One process at a time: another that has found it as
 * well would take away the new lock of the first.
 */
function takeAway(lockFile: string): boolean {
  const turn = `${lockFile}.turn`;
  try {
    closeSync(openSync(turn, 'wx', 0o600));
  } catch (error) {
    if (reasonOf(error) !== 'EEXIST') throw error;
    const { mtimeMs = Date.now() } = statSync(turn, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > staleMs) rmSync(turn, { force: true });
    return false;
  }
  try {
    const stats = statSync(lockFile, { throwIfNoEntry: false });
    if (stats !== undefined && isLeftBehind(lockFile, stats)) rmSync(lockFile, { force: true });
    return true;
  } finally {
    rmSync(turn, { force: true });
  }
}

/** Whether the process that made the lock has ended; where that cannot be told, whether it is old. */
function isLeftBehind(lockFile: string, { mtimeMs }: Stats): boolean {
  return Date.now() - mtimeMs > staleMs || hasOwnerEnded(lockFile);
}

function hasOwnerEnded(lockFile: string): boolean {
  try {
    const [pid = '', host] = readFileSync(lockFile, 'utf8').split(' ');
    if (host !== hostname() || !/^\d+$/.test(pid)) return false;
    process.kill(Number(pid), 0);
  } catch (error) {
    return reasonOf(error) === 'ESRCH';
  }
  return false;
}
