import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import { diskPath } from '../disk-path.ts';
import { type Times, timeOf } from './archive-place.ts';

/** News waits until the disk has rested this long, so that a pull is shown once and not file by file. */
const restMs = 80;
/** But no longer than this. */
const patienceMs = 300;
/** How often the folders' times are looked at, which no watcher can miss; less often where that takes long. */
const pollMs = 2000;
const mostOfTheTime = 1 / 50;
/** Each watched folder takes one of the system's watches; beyond this the times alone have to do. */
const mostWatched = 1000;

export interface FolderWatch {
  /** Watches these folders from now on, of which the index knows what they were at these times; says whether each is watched. */
  take(known: Times): boolean;
  close(): void;
}

/**
 * Tells which paths below `root` something happened to, or that a folder did change and nobody knows how (`undefined`).
 * Folders are watched one by one: what Node calls recursive on Linux is a watch for every file.
 */
export function watchFolders(
  root: string,
  onChange: (paths: readonly string[] | undefined) => void,
): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let times = new Map<string, number>();
  let touched = new Set<string>();
  let rest: NodeJS.Timeout | undefined;
  let patience: NodeJS.Timeout | undefined;
  const report = (): void => {
    clearTimeout(rest);
    clearTimeout(patience);
    patience = undefined;
    const paths = [...touched];
    touched = new Set();
    onChange(paths);
  };
  const touch = (relativePath: string): void => {
    touched.add(relativePath);
    clearTimeout(rest);
    rest = setTimeout(report, restMs);
    patience ??= setTimeout(report, patienceMs);
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
    if (!isSame && touched.size === 0) onChange(undefined);
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
    close() {
      clearTimeout(poll);
      clearTimeout(rest);
      clearTimeout(patience);
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
