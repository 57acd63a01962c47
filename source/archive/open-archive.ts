import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { buildCatalogue } from '../catalogue/build-catalogue.ts';
import type { Catalogue, PostNumber } from '../catalogue/catalogue.ts';
import { groupOf } from '../catalogue/group.ts';
import type { Post } from '../post/post.ts';
import { reasonOf } from '../words/system-errors.ts';
import { ArchiveError } from './archive-error.ts';
import {
  categoryPagesWhenAsked,
  isCategoryPage,
  readCategoryNames,
  readCategoryPages,
} from './category-pages.ts';
import { findPosts } from './find-posts.ts';
import { notAFile, type Problem } from './problem.ts';
import { readHeads } from './read-heads.ts';
import { readPost } from './read-post.ts';
import type { SearchTexts } from './search/text-heap.ts';
import { findSiteRoot, readSite } from './site-root.ts';

/** An archive as it was when it was opened. */
export interface Archive {
  /**
   * What the paths of its posts start from: the folder of the site, which may lie above the one that was
   * opened.
   */
  readonly root: string;
  readonly catalogue: Catalogue;
  /** What could not be read and is missing from the catalogue. */
  readonly problems: readonly Problem[];
  /** Reads one post. Never fails: what cannot be read is an empty post with a warning. */
  read(number: PostNumber): Promise<Post>;
  /** The first blocks of a long post, to be shown until all of it is read; undefined for most. */
  readBeginning?(number: PostNumber): Promise<Post | undefined>;
  /** What is searched, where there is an index. */
  texts?(): SearchTexts | undefined;
}

export interface OpenOptions {
  /** IANA name, for sites that set no time zone. */
  readonly systemTimezone: string;
  /** Called now and then while posts are read. */
  readonly onProgress?: (read: number, total: number) => void;
}

/**
 * Opens a folder of posts, or a file as an archive of one post. Gives the event loop a turn now and then, so
 * that the screen can be drawn meanwhile. That every post is read here is known here alone.
 * @throws ArchiveError where there is nothing, or nothing that can be read.
 */
export async function openArchive(location: string, options: OpenOptions): Promise<Archive> {
  const kind = kindOf(location);
  const opened = path.resolve(location);
  const root = findSiteRoot(kind === 'file' ? path.dirname(opened) : opened);
  const { site, problems: siteProblems } = readSite(root, options.systemTimezone);
  const below = path.relative(root, opened).split(path.sep).join('/');
  const found = kind === 'file' ? { paths: [below], problems: [] } : findBelow(below, opened);
  const categoryPages = kind === 'folder' ? readCategoryPages(root) : categoryPagesWhenAsked(root);
  const place = { root, site, categoryPages, isNamedOutright: kind === 'file' };
  const { heads, problems: postProblems } = await readHeads(found.paths, place, options.onProgress);
  // A lone post needs the name of one category.
  const names = kind === 'file' ? readCategoryNames(root, heads.map(groupOf)) : categoryPages.names;
  const catalogue = buildCatalogue(heads, site, names);
  return {
    root,
    catalogue,
    problems: [...siteProblems, ...found.problems, ...postProblems],
    async read(number) {
      const head = catalogue.head(number);
      const post = await readPost(root, { path: head.path, site, categoryIds: categoryPages.ids });
      // The list's id and title hold for the reader as well: that is what marks go by.
      return { ...post, head: { ...post.head, id: head.id, title: head.title } };
    },
  };
}

function kindOf(location: string): 'file' | 'folder' {
  try {
    const stats = statSync(location);
    accessSync(location, stats.isDirectory() ? constants.R_OK | constants.X_OK : constants.R_OK);
    if (stats.isDirectory()) return 'folder';
    if (stats.isFile()) return 'file';
  } catch (error) {
    const reason = reasonOf(error);
    const isMissing = location === '' || reason === 'ENOENT' || reason === 'ENOTDIR';
    throw new ArchiveError(isMissing ? 'no-such-archive' : 'archive-unreadable', location, reason);
  }
  throw new ArchiveError('archive-unreadable', location, notAFile);
}

/** What may be posts in the opened folder, by their paths below the site's. */
function findBelow(below: string, opened: string): { paths: string[]; problems: Problem[] } {
  const { paths, problems } = findPosts(opened);
  const fromRoot = (relativePath: string): string => path.posix.join(below, relativePath);
  return {
    // The pages in the site's own `category/` are read apart.
    paths: [...paths.below(below)].filter(relativePath => !isCategoryPage(relativePath)),
    problems: problems.map(problem => ({ ...problem, path: fromRoot(problem.path) })),
  };
}
