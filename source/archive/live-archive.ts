import { statSync } from 'node:fs';
import os from 'node:os';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PostPlace } from '../post/parse-head.ts';
import type { Head, Post } from '../post/post.ts';
import { namesCatalogue } from './names-catalogue.ts';
import type { Archive } from './open-archive.ts';
import { openArchive } from './open-archive.ts';
import type { Problem } from './problem.ts';
import { readPost, readPostBeginning } from './read-post.ts';
import type { SearchTexts } from './search/text-heap.ts';
import type { ByteSource } from './snapshot/byte-source.ts';
import { indexFolder } from './snapshot/cache-folder.ts';
import { openStored, type StoredIndex } from './snapshot/open-stored.ts';
import { openTexts } from './snapshot/open-texts.ts';
import { searchTexts } from './snapshot/search-texts.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import { snapshotCatalogue } from './snapshot/snapshot-catalogue.ts';
import {
  type ArchivePlace,
  archivePlace,
  areUnchanged,
  handListing,
  type Listing,
  listArchive,
  readSurroundings,
} from './upkeep/archive-place.ts';
import type { News, UpkeepReport } from './upkeep/news.ts';
import type { RunningUpkeep } from './upkeep/run-upkeep.ts';
import { startUpkeep } from './upkeep/start-upkeep.ts';

/** An archive that is watched: its catalogue is replaced as news comes. */
export interface LiveArchive extends Archive {
  /** What is searched; undefined until the index is there. */
  texts(): SearchTexts | undefined;
  /** Hears of all that happens from now on, until what it gives is called. The first to listen sets the thread going. */
  listen(listener: (event: ArchiveEvent) => void): () => void;
  /** Looks at every file again. */
  check(): void;
  close(): void;
}

export type ArchiveEvent =
  | { readonly kind: 'progressed'; readonly read: number; readonly total: number }
  /** `news` is missing where the names of files were all that was known before. */
  | { readonly kind: 'changed'; readonly catalogue: Catalogue; readonly news: News | undefined }
  | { readonly kind: 'up-to-date' | 'swept' }
  /** The index cannot be kept on the disk; said once. */
  | { readonly kind: 'not-kept'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

export interface LiveOptions {
  /** IANA name, for sites that set no time zone. */
  readonly systemTimezone: string;
  readonly environment: { readonly [name: string]: string | undefined };
  /** Whether the archive is watched once the index is up to date. */
  readonly isWatching: boolean;
  /** Whether the number of posts is enough, and their ids: the rest of the index is then not looked at. */
  readonly isForCounting?: boolean;
  /** How upkeep is run: in a thread of its own, unless a test has it in this one. */
  readonly start?: typeof startUpkeep;
}

/**
 * Opens an archive as soon as a first screen is possible: from its index, or from the names of its files. A thread of
 * its own brings the index up to date, and tells. A file named outright is read as `openArchive` reads it.
 * @throws ArchiveError where there is nothing, or nothing that can be read.
 */
export async function openLiveArchive(location: string, options: LiveOptions): Promise<LiveArchive> {
  const { systemTimezone } = options;
  if (!isFolder(location)) return still(await openArchive(location, { systemTimezone }));
  const place = archivePlace(location);
  const folder = indexFolder(place.opened, {
    platform: process.platform,
    homeFolder: os.homedir(),
    environment: options.environment,
  });
  const first = await firstSight(place, folder, location, options);
  return new WatchedArchive(place, folder, first, options);
}

/** What is shown until the index is up to date: what it was the last time, or what can be known without one. */
type FirstSight = Snapshot | WithoutIndex;

interface WithoutIndex {
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
  readonly categoryIds: ReadonlySet<string>;
  /** For the thread that makes the index: it need not list the files again. */
  readonly listed?: Listing;
}

/** So many heads are read in a blink: better a first screen that stays as it is than one of names a moment earlier. */
const fewPosts = 2000;

async function firstSight(
  place: ArchivePlace,
  folder: string,
  location: string,
  { systemTimezone, isForCounting }: Pick<LiveOptions, 'systemTimezone' | 'isForCounting'>,
): Promise<FirstSight> {
  const snapshot = openStored({ kind: 'file', folder }, isForCounting);
  if (snapshot?.summary.systemTimezone === systemTimezone) return snapshot;
  snapshot?.close();
  // Whoever has a screen says first that this takes a moment.
  await new Promise(resolve => setImmediate(resolve));
  const { place: headPlace, problems } = readSurroundings(place, systemTimezone);
  const listed = listArchive(place);
  const categoryIds = headPlace.categoryPages.ids;
  if (listed.paths.length <= fewPosts)
    return { ...(await openArchive(location, { systemTimezone })), categoryIds };
  const catalogue = namesCatalogue(listed.paths, headPlace);
  return { catalogue, problems: [...problems, ...listed.problems], categoryIds, listed };
}

/**
 * The same once the index is up to date, as programs want it that run once. Without an index (its thread failed) every
 * post is read.
 * @throws ArchiveError where there is nothing, or nothing that can be read.
 */
export async function openIndexedArchive(
  location: string,
  options: Omit<LiveOptions, 'isWatching'> & { readonly onProgress?: (read: number, total: number) => void },
): Promise<Archive> {
  const archive = await openLiveArchive(location, { ...options, isWatching: false });
  // A thread takes longer to start than a command that shows twenty rows takes for all the rest.
  if (!(archive instanceof WatchedArchive) || archive.isUpToDate()) return archive;
  const isIndexed = await new Promise<boolean>(resolve => {
    archive.listen(event => {
      if (event.kind === 'progressed') options.onProgress?.(event.read, event.total);
      else if (event.kind !== 'not-kept') resolve(event.kind !== 'failed');
    });
    archive.keepAwake();
  });
  if (isIndexed) return archive;
  archive.close();
  return openArchive(location, options);
}

class WatchedArchive implements LiveArchive {
  readonly #place: ArchivePlace;
  readonly #listeners = new Set<(event: ArchiveEvent) => void>();
  readonly #start: () => RunningUpkeep;
  #upkeep: RunningUpkeep | undefined;
  #catalogue: Catalogue;
  #stored: StoredIndex;
  #snapshot: Snapshot | undefined;
  #bodies: readonly ByteSource[] | undefined;
  #texts: SearchTexts | undefined;
  #problems: readonly Problem[] = [];
  #categoryIds: ReadonlySet<string> | undefined;
  #listed: Listing | undefined;

  constructor(place: ArchivePlace, folder: string, first: FirstSight, options: LiveOptions) {
    this.#place = place;
    this.#stored = { kind: 'file', folder };
    if ('summary' in first) {
      this.#catalogue = this.#take(first);
    } else {
      this.#catalogue = first.catalogue;
      this.#problems = first.problems;
      this.#categoryIds = first.categoryIds;
      this.#listed = first.listed;
    }
    const { systemTimezone, isWatching, start = startUpkeep } = options;
    const known = this.#snapshot?.summary.name;
    this.#start = () => {
      const handed = handListing(this.#listed);
      this.#listed = undefined;
      return start({ place, folder, known, handed, systemTimezone, isWatching }, report =>
        this.#hear(report),
      );
    };
  }

  get root() {
    return this.#place.root;
  }

  get catalogue() {
    return this.#catalogue;
  }

  get problems() {
    return this.#problems;
  }

  readonly read = async (number: number) => {
    const head = this.#catalogue.head(number);
    return asListed(await readPost(this.root, this.#placeOf(head)), head);
  };

  readonly readBeginning = async (number: number) => {
    const head = this.#catalogue.head(number);
    const beginning = await readPostBeginning(this.root, this.#placeOf(head));
    return beginning && asListed(beginning, head);
  };

  #placeOf({ path }: Head): PostPlace {
    this.#categoryIds ??= new Set(this.#snapshot?.summary.categoryPages.ids);
    return { path, site: this.#catalogue.site, categoryIds: this.#categoryIds };
  }

  texts() {
    if (this.#snapshot !== undefined && this.#bodies !== undefined) {
      this.#texts ??= searchTexts(this.#snapshot, this.#bodies);
    }
    return this.#texts;
  }

  listen(listener: (event: ArchiveEvent) => void) {
    this.#listeners.add(listener);
    this.#upkeep ??= this.#start();
    return () => this.#listeners.delete(listener);
  }

  check() {
    this.#upkeep?.check();
  }

  /** Whether there is a whole index, and no folder has changed since it was made. */
  isUpToDate(): boolean {
    if (this.#snapshot === undefined || this.#bodies === undefined) return false;
    const { siteTimes, folderTimes } = this.#snapshot.summary;
    return areUnchanged(this.root, siteTimes) && areUnchanged(this.root, folderTimes);
  }

  /** Lets the program wait for what the thread will tell. */
  keepAwake() {
    this.#upkeep?.keepAwake();
  }

  close() {
    this.#upkeep?.close();
    this.#snapshot?.close();
    this.#listeners.clear();
  }

  #take(snapshot: Snapshot): Catalogue {
    // The one before stays open while anybody shows it.
    this.#snapshot = snapshot;
    // At once: another window may merge the files, and remove them, before anybody searches.
    this.#bodies = openTexts(this.#stored, snapshot.summary.textFiles);
    this.#texts = undefined;
    this.#problems = snapshot.summary.problems;
    this.#categoryIds = undefined;
    return snapshotCatalogue(snapshot, this.#stored.kind === 'file' ? this.#stored.folder : undefined);
  }

  #hear(report: UpkeepReport): void {
    if (report.kind !== 'indexed') {
      this.#tell(report);
      return;
    }
    const snapshot = openStored(report.stored);
    // Another window may write the next one at this moment: the thread will tell of it.
    if (snapshot === undefined) return;
    this.#stored = report.stored;
    this.#catalogue = this.#take(snapshot);
    this.#tell({ kind: 'changed', catalogue: this.#catalogue, news: report.news });
  }

  #tell(event: ArchiveEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

/** The list's id and title hold for the reader as well: that is what marks go by. */
function asListed(post: Post, { id, title }: Head): Post {
  return { ...post, head: { ...post.head, id, title } };
}

/** One file, which nothing watches. */
function still(archive: Archive): LiveArchive {
  return {
    ...archive,
    texts: () => undefined,
    listen: () => () => undefined,
    check: () => undefined,
    close: () => undefined,
  };
}

function isFolder(location: string): boolean {
  return location !== '' && statSync(location, { throwIfNoEntry: false })?.isDirectory() === true;
}
