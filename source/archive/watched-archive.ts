import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PostPlace } from '../post/parse-head.ts';
import type { Head, Post } from '../post/post.ts';
import type { FirstSight } from './first-sight.ts';
import type { ArchiveEvent, LiveArchive, LiveOptions } from './live-archive.ts';
import type { Problem } from './problem.ts';
import { readPost, readPostBeginning } from './read-post.ts';
import type { SearchTexts } from './search/text-heap.ts';
import type { ByteSource } from './snapshot/byte-source.ts';
import { openStored, type StoredIndex } from './snapshot/open-stored.ts';
import { openTexts } from './snapshot/open-texts.ts';
import { searchTexts } from './snapshot/search-texts.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import { snapshotCatalogue } from './snapshot/snapshot-catalogue.ts';
import { type ArchivePlace, areUnchanged, handListing, type Listing } from './upkeep/archive-place.ts';
import type { UpkeepReport } from './upkeep/news.ts';
import type { RunningUpkeep } from './upkeep/run-upkeep.ts';
import { startUpkeep } from './upkeep/start-upkeep.ts';

/** A folder whose index a thread keeps up to date from the moment on that somebody listens. */
export class WatchedArchive implements LiveArchive {
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
