import { statSync } from 'node:fs';
import { reasonOf } from '../../words/system-errors.ts';
import { diskPath } from '../disk-path.ts';
import { kindOfName } from '../post-names.ts';
import type { Facts } from '../snapshot/assemble.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { KnownFile } from '../snapshot/summary.ts';
import { type ArchivePlace, listArchive, type Times, timeOf } from './archive-place.ts';

/** What is to be done to an index. */
export interface Changes {
  /** Paths of files that are new or different. */
  readonly read: readonly string[];
  /** Numbers of posts whose file is gone, or will be read anew. */
  readonly drop: ReadonlySet<number>;
  readonly others: readonly KnownFile[];
  readonly folderTimes: Times;
  readonly problems: Facts['problems'];
}

/** What differs by name alone. */
export function changesByName(index: Snapshot, place: ArchivePlace): Changes {
  const { paths, problems, folderTimes } = listArchive(place);
  const { count, others } = index.summary;
  const knownOthers = new Set(others.map(({ path }) => path));
  const isThere = new Uint8Array(count);
  const listed = new Set<string>();
  const read: string[] = [];
  for (const path of paths) {
    const number = index.findPath(path);
    if (number !== undefined) isThere[number] = 1;
    else if (!knownOthers.has(path)) read.push(path);
    else listed.add(path);
  }
  const drop = new Set<number>();
  for (let number = 0; number < count; number++) if (isThere[number] === 0) drop.add(number);
  return { read, drop, others: others.filter(({ path }) => listed.has(path)), folderTimes, problems };
}

/** What differs at these paths; undefined where a folder is among them. */
export function changesAt(index: Snapshot, root: string, paths: ReadonlySet<string>): Changes | undefined {
  const { others, folderTimes, problems } = index.summary;
  const [modified, sizes] = [index.column('modified'), index.column('sizes')];
  const knownOthers = new Map(others.map(other => [other.path, other]));
  const read: string[] = [];
  const drop = new Set<number>();
  const folders = new Set(Array.from(paths, path => path.slice(0, Math.max(0, path.lastIndexOf('/')))));
  const knownFolders = new Set(folderTimes.map(([folder]) => folder));
  if (knownFolders.size > 0 && [...folders].some(folder => !knownFolders.has(folder))) return undefined;
  // Before the files: what comes later is told later.
  const timesNow = new Map(Array.from(folders, folder => [folder, timeOf(root, folder)]));
  for (const path of paths) {
    const number = index.findPath(path);
    const stats = statSync(diskPath(root, path), { throwIfNoEntry: false });
    if (stats?.isDirectory()) return undefined;
    if (stats === undefined) {
      if (number !== undefined) drop.add(number);
    } else if (number !== undefined) {
      const isSame = modified[number] === stats.mtimeMs && sizes[number] === stats.size;
      if (isSame || !stats.isFile()) continue;
      drop.add(number);
      read.push(path);
    } else if (stats.isFile() && kindOfName(path.slice(path.lastIndexOf('/') + 1)) !== undefined) {
      const known = knownOthers.get(path);
      if (known?.modifiedMs !== stats.mtimeMs || known.size !== stats.size) read.push(path);
    }
  }
  const isReadAnew = new Set(read);
  return {
    read,
    drop,
    others: others.filter(({ path }) => !isReadAnew.has(path)),
    folderTimes: folderTimes.map(([folder, time]) => [folder, timesNow.get(folder) ?? time]),
    problems,
  };
}

/** Paths of files whose time or size is not what it was. */
export function changedFiles(index: Snapshot, root: string): string[] {
  const [modified, sizes] = [index.column('modified'), index.column('sizes')];
  const changed: string[] = [];
  for (let number = 0; number < index.summary.count; number++) {
    let path = '';
    try {
      path = index.path(number);
      const stats = statSync(diskPath(root, path));
      if (stats.mtimeMs !== modified[number] || stats.size !== sizes[number]) changed.push(path);
    } catch (error) {
      if (path !== '' && reasonOf(error) === 'ENOENT') changed.push(path);
    }
  }
  return changed;
}
