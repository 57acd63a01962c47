import { SharedHash } from '../snapshot/assemble.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { StoreError } from '../snapshot/text-writer.ts';
import {
  type ArchivePlace,
  areUnchanged,
  type HandedListing,
  type Listing,
  type Times,
  takeListing,
} from './archive-place.ts';
import { buildIndex } from './build-index.ts';
import { type Changes, changedFiles, changesAt, changesByName } from './changes.ts';
import { newsSince } from './compare.ts';
import { KeptIndex, type KeptIndexOptions } from './kept-index.ts';
import type { UpkeepReport } from './news.ts';
import { ReadAhead } from './read-ahead.ts';
import { updateIndex } from './update-index.ts';

export interface UpkeepOptions extends KeptIndexOptions {
  readonly place: ArchivePlace;
  /** What was listed for the first sight of an archive without an index. */
  readonly handed?: HandedListing;
}

/** Makes the index of an archive and keeps it up to date; reads the disk without asking for turns, so it has a thread of its own. */
export class Upkeep {
  readonly #options: UpkeepOptions;
  readonly #tell: (report: UpkeepReport) => void;
  readonly #kept: KeptIndex;
  readonly #ahead: ReadAhead;
  /** Whether nothing has escaped since all files were read. */
  #isWatched = false;
  /** Hears of the folders before all their files are read; says whether it will notice what happens to each from now on. */
  onListed: (folders: Times) => boolean = () => false;

  constructor(options: UpkeepOptions, tell: (report: UpkeepReport) => void) {
    this.#options = options;
    this.#tell = tell;
    this.#kept = new KeptIndex(options, tell);
    this.#ahead = new ReadAhead({ root: options.place.root, ...this.#kept.store });
  }

  /** The folders that the index was made from, as they were. */
  get folderTimes(): Times {
    return this.#kept.current?.summary.folderTimes ?? [];
  }

  /** Brings the index up to date by the names of all files; looks at folders first, which seldom changed. */
  async check(): Promise<void> {
    const listed = this.#options.handed && takeListing(this.#options.handed);
    this.#kept.sayNotKept();
    this.#kept.adopt();
    const index = this.#kept.current;
    if (index === undefined || this.#hasOtherSurroundings(index)) return this.#build(undefined, listed);
    this.#kept.store.tidy(index);
    if (areUnchanged(this.#options.place.root, index.summary.folderTimes)) {
      this.#tell({ kind: 'up-to-date' });
      return;
    }
    await this.#update(index, changesByName(index, this.#options.place));
  }

  /** Brings the index up to date by the time and size of every file: finds what was written in place. */
  async sweep(): Promise<void> {
    const [index, isWatched] = [this.#kept.current, this.#isWatched];
    // Only once: who asks again does so because something may have escaped.
    this.#isWatched = false;
    if (index !== undefined && !isWatched) await this.look(changedFiles(index, this.#options.place.root));
    this.#tell({ kind: 'swept' });
  }

  /** Looks at these paths, which something may have happened to. */
  async look(paths: readonly string[]): Promise<void> {
    this.#kept.adopt();
    const index = this.#kept.current;
    if (index === undefined || this.#hasOtherSurroundings(index)) return this.#build(undefined);
    const changes = changesAt(index, this.#options.place.root, new Set(paths));
    if (changes === undefined) return this.check();
    await this.#update(index, changes);
  }

  /** Reads some of these files now, which `look` will be asked to look at when nothing happens to them any more. */
  async readAhead(paths: readonly string[]): Promise<void> {
    if (this.#kept.current !== undefined) await this.#ahead.read(this.#kept.current, paths);
  }

  #hasOtherSurroundings(index: Snapshot): boolean {
    return !areUnchanged(this.#options.place.root, index.summary.siteTimes);
  }

  /** Reads everything; `before` is the index that says what of it is news. */
  async #build(before: Snapshot | undefined, listed?: Listing): Promise<void> {
    await this.#keeping(async () => {
      const parts = await buildIndex({
        ...this.#options,
        listed,
        seed: before?.summary.seed,
        writeTexts: this.#kept.store.writeTexts,
        onProgress: (read, total) => this.#tell({ kind: 'progressed', read, total }),
        onListed: folders => {
          this.#isWatched = this.onListed(folders);
        },
      });
      this.#kept.publish(parts, index => before && newsSince(before, index));
    });
  }

  async #update(index: Snapshot, changes: Changes): Promise<void> {
    await this.#keeping(async () => {
      const update = await updateIndex(index, changes, this.#ahead.take(index), this.#kept.store);
      if (update.kind === 'updated') this.#kept.publish(update.parts, () => update.news);
      else if (update.kind === 'unchanged') this.#tell({ kind: 'up-to-date' });
      else await this.#build(update.kind === 'outdated' ? index : undefined);
    });
  }

  /** Where the disk does not keep the index, all is read anew, for the memory; where hashes are not right, with others. */
  async #keeping(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      if (error instanceof SharedHash) return this.#build(undefined);
      if (!(error instanceof StoreError) || this.#kept.store.problem !== undefined) throw error;
      this.#kept.store.giveUp(error.reason);
      await this.#build(undefined);
    }
  }
}
