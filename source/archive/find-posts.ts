import { type Dirent, opendirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../words/system-errors.ts';
import { diskPath, nameFromBytes } from './disk-path.ts';
import { isInside } from './inside.ts';
import { PathCollector, type PathList } from './path-list.ts';
import { isEntered, kindOfName } from './post-names.ts';
import type { Problem } from './problem.ts';

/** What may be posts, by their names alone. */
export interface FoundPosts {
  /** Paths below the folder, with `/` between the parts; names with a later date first. */
  readonly paths: PathList;
  readonly problems: readonly Problem[];
}

/**
 * Finds what may be posts in a folder, at any depth. Only names are read, and synchronously: a hundred
 * thousand take a fifth of a second so, and several times that through promises.
 *
 * Links are followed where they stay inside the folder and lead to something that was not found anyway, so
 * that circles end and nothing is listed twice. Whatever is neither file nor folder (pipes, devices) is
 * passed over. `onFolder` hears of every folder before it is listed, by its path below (the first one is empty).
 */
export function findPosts(folder: string, onFolder?: (below: string) => void): FoundPosts {
  const walk: Walk = {
    folder,
    realFolder: realpathSync(folder),
    paths: new PathCollector(),
    problems: [],
    visited: new Set(),
    links: [],
    onFolder,
  };
  enter('', walk.realFolder, walk);
  // Links wait until all real folders were visited, and what they lead to may hold further ones.
  for (let link = walk.links.shift(); link !== undefined; link = walk.links.shift()) follow(link, walk);
  return { paths: walk.paths.list().laterNamesFirst(), problems: walk.problems };
}

interface Walk {
  readonly folder: string;
  readonly realFolder: string;
  readonly paths: PathCollector;
  readonly problems: Problem[];
  /** Real paths of the folders entered so far, and of the files found where there are links. */
  readonly visited: Set<string>;
  /** Links that were met and not followed yet. */
  readonly links: string[];
  readonly onFolder: ((below: string) => void) | undefined;
}

function enter(below: string, realPath: string, walk: Walk): void {
  if (walk.visited.has(realPath)) return;
  walk.visited.add(realPath);
  walk.onFolder?.(below);
  const folders: string[] = [];
  const inFolder = below === '' ? '' : `${below}/`;
  listEntries(below, walk, entry => {
    if (entry.isDirectory()) {
      if (isEntered(entry.name)) folders.push(entry.name);
    } else if (entry.isFile()) {
      if (kindOfName(entry.name) !== undefined) walk.paths.addIn(inFolder, entry.name);
    } else if (entry.isSymbolicLink()) {
      walk.links.push(inFolder + entry.name);
    }
  });
  // Once the folder is closed again: folders in folders would have no end of open ones.
  for (const name of folders) enter(inFolder + name, path.join(realPath, name), walk);
}

/** Entries are read from the disk so many at a time, so that not all of a large folder are in memory together. */
const bufferSize = 1024;

function listEntries(below: string, { folder, problems }: Walk, onEntry: (entry: Dirent) => void): void {
  try {
    const onDisk = diskPath(folder, below);
    let hasOddNames = false;
    const directory = opendirSync(onDisk, { bufferSize });
    try {
      for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
        if (entry.name.includes('\ufffd')) hasOddNames = true;
        else onEntry(entry);
      }
    } finally {
      directory.closeSync();
    }
    if (!hasOddNames) return;
    for (const entry of readdirSync(onDisk, { withFileTypes: true, encoding: 'buffer' })) {
      if (entry.name.toString().includes('\ufffd')) onEntry(withTextName(entry));
    }
  } catch (error) {
    problems.push({ kind: 'folder-unreadable', path: below || '.', detail: reasonOf(error) });
  }
}

/** An entry whose name is no text, under what stands for it. */
function withTextName(entry: Dirent<Buffer>): Dirent {
  return Object.assign(Object.create(entry), { name: nameFromBytes(entry.name) });
}

function follow(link: string, walk: Walk): void {
  const name = path.posix.basename(link);
  const mayBePost = kindOfName(name) !== undefined;
  if (!isEntered(name)) return;
  try {
    const realPath = realpathSync(diskPath(walk.folder, link));
    const target = statSync(realPath);
    if (!target.isDirectory() && !(target.isFile() && mayBePost)) return;
    if (!isInside(realPath, walk.realFolder)) walk.problems.push({ kind: 'link-outside', path: link });
    else if (target.isDirectory()) enter(link, realPath, walk);
    else if (!wasFound(realPath, walk)) addFile(link, realPath, walk);
  } catch (error) {
    // A link to nothing may have been meant as anything; only one that is called like a post is missed.
    if (mayBePost) walk.problems.push({ kind: 'link-broken', path: link, detail: reasonOf(error) });
  }
}

function addFile(link: string, realPath: string, walk: Walk): void {
  walk.visited.add(realPath);
  walk.paths.add(link);
}

/** Whether a file was listed where it really lies, or through another link. */
function wasFound(realPath: string, { visited }: Walk): boolean {
  const isListed = kindOfName(path.basename(realPath)) !== undefined && visited.has(path.dirname(realPath));
  return isListed || visited.has(realPath);
}
