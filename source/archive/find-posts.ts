import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../words/system-errors.ts';
import { diskPath, nameFromBytes } from './disk-path.ts';
import { isInside } from './inside.ts';
import { isEntered, kindOfName } from './post-names.ts';
import type { Problem } from './problem.ts';

/** What may be posts, by their names alone. */
export interface FoundPosts {
  /** Paths below the folder, with `/` between the parts; names with a later date first. */
  readonly paths: readonly string[];
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
    paths: [],
    problems: [],
    visited: new Set(),
    links: [],
    onFolder,
  };
  enter('', walk.realFolder, walk);
  // Links wait until all real folders were visited, and what they lead to may hold further ones.
  for (let link = walk.links.shift(); link !== undefined; link = walk.links.shift()) follow(link, walk);
  return { paths: laterNamesFirst(walk.paths), problems: walk.problems };
}

interface Walk {
  readonly folder: string;
  readonly realFolder: string;
  readonly paths: string[];
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
  for (const entry of entriesOf(below, walk)) {
    const entryPath = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (isEntered(entry.name)) enter(entryPath, path.join(realPath, entry.name), walk);
    } else if (entry.isFile()) {
      if (kindOfName(entry.name) !== undefined) walk.paths.push(entryPath);
    } else if (entry.isSymbolicLink()) {
      walk.links.push(entryPath);
    }
  }
}

function entriesOf(below: string, { folder, problems }: Walk): Dirent[] {
  try {
    const onDisk = diskPath(folder, below);
    const entries = readdirSync(onDisk, { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes('\ufffd'))) return entries;
    return readdirSync(onDisk, { withFileTypes: true, encoding: 'buffer' }).map(withTextName);
  } catch (error) {
    problems.push({ kind: 'folder-unreadable', path: below || '.', detail: reasonOf(error) });
    return [];
  }
}

/** An entry that was listed by its bytes, under its name as text. */
function withTextName(entry: Dirent<Buffer>): Dirent {
  const text = entry.name.toString();
  const name = text.includes('\ufffd') ? nameFromBytes(entry.name) : text;
  return Object.assign(Object.create(entry), { name });
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
  walk.paths.push(link);
}

/** Whether a file was listed where it really lies, or through another link. */
function wasFound(realPath: string, { visited }: Walk): boolean {
  const isListed = kindOfName(path.basename(realPath)) !== undefined && visited.has(path.dirname(realPath));
  return isListed || visited.has(realPath);
}

/** Names are cut off once, and not each time that two are compared. */
function laterNamesFirst(paths: readonly string[]): string[] {
  return paths
    .map(path => ({ path, name: path.slice(path.lastIndexOf('/') + 1) }))
    .sort((a, b) => (a.name === b.name ? laterFirst(a.path, b.path) : laterFirst(a.name, b.name)))
    .map(({ path }) => path);
}

function laterFirst(a: string, b: string): number {
  return a < b ? 1 : -1;
}
