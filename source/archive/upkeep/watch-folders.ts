import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import { diskPath } from '../disk-path.ts';
import { type Times, timeOf } from './archive-place.ts';

/** News waits until the disk has rested this long, so that a pull is shown once and not file by file. */
const restMs = 80;
/** But no longer than this. */
const patienceMs = 1000;
/** So often who reads ahead hears of what was written meanwhile. */
const aheadMs = 30;
/** How often the folders' times are looked at, which no watcher can miss; less often where that takes long. */
const pollMs = 2000;
const mostOfTheTime = 1 / 50;
/** Each watched folder takes one of the system's watches; beyond this the times alone have to do. */
const mostWatched = 1000;

export interface WatchListener {
  /** Something happens to these paths, and may go on. */
  onTouched(paths: readonly string[]): void;
  /** Something has happened to these paths. */
  onRest(paths: readonly string[]): void;
  /** A folder did change, and nobody knows how. */
  onUnknown(): void;
}

export interface FolderWatch {
  /** Watches these folders from now on, of which the index knows what they were at these times; says whether each is watched. */
  take(known: Times): boolean;
  /** Tells of nothing that has happened for so long, and then of all of it. */
  pause(ms: number): void;
  close(): void;
}

/**
 * Tells which paths below `root` something happened to.
 * Folders are watched one by one: what Node calls recursive on Linux is a watch for every file.
 */
export function watchFolders(root: string, listener: WatchListener): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let times = new Map<string, number>();
  let touched = new Set<string>();
  let touchedLately = new Set<string>();
  let touches = 0;
  let rest: NodeJS.Timeout | undefined;
  let patience: NodeJS.Timeout | undefined;
  let ahead: NodeJS.Timeout | undefined;
  let pausedUntilMs = 0;
  const forgetTimers = (): void => {
    for (const timer of [rest, patience, ahead]) clearTimeout(timer);
    rest = patience = ahead = undefined;
  };
  const report = (): void => {
    const pauseMs = pausedUntilMs - performance.now();
    if (pauseMs > 0) {
      for (const timer of [rest, patience]) clearTimeout(timer);
      rest = undefined;
      patience = setTimeout(report, pauseMs);
      return;
    }
    forgetTimers();
    const paths = [...touched];
    touched = new Set();
    touchedLately = new Set();
    listener.onRest(paths);
  };
  /** Where the thread was busy, what happened meanwhile has not been heard yet. */
  const reportAtRest = (): void => {
    const before = touches;
    setImmediate(() => {
      if (touches === before && rest !== undefined) report();
    });
  };
  const tellAhead = (): void => {
    ahead = undefined;
    const paths = [...touchedLately];
    touchedLately = new Set();
    listener.onTouched(paths);
  };
  const touch = (relativePath: string): void => {
    touches++;
    touched.add(relativePath);
    touchedLately.add(relativePath);
    rest = rest?.refresh() ?? setTimeout(reportAtRest, restMs);
    patience ??= setTimeout(report, patienceMs);
    ahead ??= setTimeout(tellAhead, aheadMs);
  };
  const look = (): void => {
    const beganMs = performance.now();
    let isSame = true;
    for (const [folder, time] of times) {
      const now = timeOf(root, folder);
      if (now === time) continue;
      times.set(folder, now);
      isSame = false;
    }
    if (!isSame && touched.size === 0) listener.onUnknown();
    poll = setTimeout(look, Math.max(pollMs, (performance.now() - beganMs) / mostOfTheTime));
  };
  let poll = setTimeout(look, pollMs);
  return {
    take(known) {
      times = new Map(known);
      const folders = [...times.keys()];
      const wanted = new Set(folders.slice(0, mostWatched));
      for (const [folder, watcher] of watchers) {
        if (wanted.has(folder)) continue;
        watcher.close();
        watchers.delete(folder);
      }
      for (const folder of wanted) {
        if (watchers.has(folder)) continue;
        const watcher = watchOne(root, folder, touch, () => watchers.delete(folder));
        if (watcher !== undefined) watchers.set(folder, watcher);
      }
      return folders.every(folder => watchers.has(folder));
    },
    pause(ms) {
      pausedUntilMs = performance.now() + ms;
    },
    close() {
      clearTimeout(poll);
      forgetTimers();
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** A folder that cannot be watched is one whose time is looked at. */
function watchOne(
  root: string,
  folder: string,
  onTouched: (relativePath: string) => void,
  onGone: () => void,
): FSWatcher | undefined {
  try {
    const watcher = watch(diskPath(root, folder), (_, name) => {
      if (name !== null && !name.startsWith('.')) onTouched(path.posix.join(folder, name));
    });
    watcher.on('error', () => {
      watcher.close();
      onGone();
    });
    return watcher;
  } catch {
    return undefined;
  }
}
