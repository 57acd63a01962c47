import { statSync } from 'node:fs';
import path from 'node:path';
import type { CategoryPages } from '../category-pages.ts';
import { isCategoryPage, readCategoryPages } from '../category-pages.ts';
import { diskPath } from '../disk-path.ts';
import { findPosts } from '../find-posts.ts';
import { PathList, type SharedPaths } from '../path-list.ts';
import type { Problem } from '../problem.ts';
import type { HeadPlace } from '../read-head.ts';
import { findSiteRoot, readSite } from '../site-root.ts';

/** A folder of posts, and the site that it belongs to. */
export interface ArchivePlace {
  /** Absolute. */
  readonly opened: string;
  /** What all paths start from. */
  readonly root: string;
  /** The way from the root to what was opened. */
  readonly below: string;
}

export function archivePlace(location: string): ArchivePlace {
  const opened = path.resolve(location);
  const root = findSiteRoot(opened);
  return { opened, root, below: path.relative(root, opened).split(path.sep).join('/') };
}

export type Times = readonly (readonly [path: string, modifiedMs: number])[];

/** Files that may be posts, and the folders that were listed for them with their times before. */
export interface Listing {
  readonly paths: PathList;
  readonly problems: readonly Problem[];
  readonly folderTimes: Times;
}

/** What one thread tells another of them; it is taken out once, and then takes no more memory. */
export interface HandedListing {
  listing: (Omit<Listing, 'paths'> & { readonly paths: SharedPaths }) | undefined;
}

export function handListing(listing: Listing | undefined): HandedListing {
  return { listing: listing && { ...listing, paths: listing.paths.shared } };
}

export function takeListing(handed: HandedListing): Listing | undefined {
  const { listing } = handed;
  handed.listing = undefined;
  return listing && { ...listing, paths: new PathList(listing.paths) };
}

export function listArchive({ opened, root, below }: ArchivePlace): Listing {
  const folderTimes: [string, number][] = [];
  const fromRoot = (relativePath: string): string =>
    below === '' ? relativePath : path.posix.join(below, relativePath);
  const found = findPosts(opened, folder => {
    const fromHere = folder === '' ? below : fromRoot(folder);
    folderTimes.push([fromHere, timeOf(root, fromHere)]);
  });
  return {
    // The pages in the site's own `category/` are read apart.
    paths: found.paths.below(below).split(isCategoryPage)[1],
    problems: found.problems.map(problem => ({ ...problem, path: fromRoot(problem.path) })),
    folderTimes,
  };
}

/** What has to be read before any post: when one of its files changes, all posts are read anew. */
export function readSurroundings(
  { root }: ArchivePlace,
  systemTimezone: string,
): { place: HeadPlace; siteTimes: Times; problems: Problem[] } {
  const siteTimes = siteFiles.map(name => [name, timeOf(root, name)] as const);
  const { site, problems } = readSite(root, systemTimezone);
  const categoryPages: CategoryPages = readCategoryPages(root);
  return { place: { root, site, categoryPages, isNamedOutright: false }, siteTimes, problems };
}

/** The site's configuration, and the folder in which it keeps the pages of its categories. */
const siteFiles = ['_config.yml', '_config.yaml', 'category'];

/** When a file or folder was last changed; 0 where it is not there. */
export function timeOf(root: string, relativePath: string): number {
  try {
    return statSync(diskPath(root, relativePath)).mtimeMs;
  } catch {
    return 0;
  }
}

/** Whether all of them are as they were. */
export function areUnchanged(root: string, times: Times): boolean {
  return times.every(([relativePath, modifiedMs]) => timeOf(root, relativePath) === modifiedMs);
}
