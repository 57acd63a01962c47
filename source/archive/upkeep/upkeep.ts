import { SharedHash } from '../snapshot/assemble.ts';
import { type IndexStore, openIndexStore } from '../snapshot/index-store.ts';
import type { Snapshot, SnapshotParts } from '../snapshot/snapshot.ts';
import { StoreError } from '../snapshot/text-writer.ts';
import { type ArchivePlace, areUnchanged, type Times } from './archive-place.ts';
import { buildIndex } from './build-index.ts';
import { type Changes, changedFiles, changesAt, changesByName } from './changes.ts';
import { newsSince } from './compare.ts';
import type { News, UpkeepReport } from './news.ts';
import { ReadAhead } from './read-ahead.ts';
import { updateIndex } from './update-index.ts';

export interface UpkeepOptions {
  readonly place: ArchivePlace;
  readonly systemTimezone: string;
  /** Where the index is kept; in memory without it. */
  readonly folder: string | undefined;
  /** The name of the index that is known already. */
  readonly known: string | undefined;
}

/** Makes the index of an archive and keeps it up to date; reads the disk without asking for turns, so it has a thread of its own. */
export class Upkeep {
  readonly #options: UpkeepOptions;
  readonly #tell: (report: UpkeepReport) => void;
  readonly #store: IndexStore;
  readonly #ahead: ReadAhead;
  #index: Snapshot | undefined;
  #hasSaidNotKept = false;
  /** Whether nothing has escaped since all files were read. */
  #isWatched = false;
  /** Hears of the folders before all their files are read; says whether it will notice what happens to each from now on. */
  onListed: (folders: Times) => boolean = () => false;

  constructor(options: UpkeepOptions, tell: (report: UpkeepReport) => void) {
    this.#options = options;
    this.#tell = tell;
    this.#store = openIndexStore(options.folder);
    this.#ahead = new ReadAhead({ root: options.place.root, ...this.#store });
  }

  /** The folders that the index was made from, as they were. */
  get folderTimes(): Times {
    return this.#index?.summary.folderTimes ?? [];
  }

  /** Brings the index up to date by the names of all files; looks at folders first, which seldom changed. */
  async check(): Promise<void> {
    this.#sayNotKept();
    this.#adopt();
    const index = this.#index;
    if (index === undefined || this.#hasOtherSurroundings(index)) return this.#build(undefined);
    this.#store.tidy(index);
    if (areUnchanged(this.#options.place.root, index.summary.folderTimes)) {
      this.#tell({ kind: 'up-to-date' });
      return;
    }
    await this.#update(index, changesByName(index, this.#options.place));
  }

  /** Brings the index up to date by the time and size of every file: finds what was written in place. */
  async sweep(): Promise<void> {
    const [index, isWatched] = [this.#index, this.#isWatched];
    // Only once: who asks again does so because something may have escaped.
    this.#isWatched = false;
    if (index !== undefined && !isWatched) await this.look(changedFiles(index, this.#options.place.root));
    this.#tell({ kind: 'swept' });
  }

  /** Looks at these paths, which something may have happened to. */
  async look(paths: readonly string[]): Promise<void> {
    this.#adopt();
    const index = this.#index;
    if (index === undefined || this.#hasOtherSurroundings(index)) return this.#build(undefined);
    const changes = changesAt(index, this.#options.place.root, new Set(paths));
    if (changes === undefined) return this.check();
    await this.#update(index, changes);
  }

  /** Reads some of these files now, which `look` will be asked to look at when nothing happens to them any more. */
  async readAhead(paths: readonly string[]): Promise<void> {
    if (this.#index !== undefined) await this.#ahead.read(this.#index, paths);
  }

  /** Takes what another window has written meanwhile, so that both add to one index. */
  #adopt(): void {
    const stored = this.#store.open();
    if (stored === undefined) return;
    const isKnown = stored.summary.name === this.#index?.summary.name;
    if (
      isKnown ||
      stored.summary.systemTimezone !== this.#options.systemTimezone ||
      !this.#hasTexts(stored)
    ) {
      stored.close();
      return;
    }
    const before = this.#index;
    this.#index = stored;
    const { folder } = this.#options;
    if (folder !== undefined && stored.summary.name !== (before?.summary.name ?? this.#options.known)) {
      this.#tell({
        kind: 'indexed',
        stored: { kind: 'file', folder },
        news: before && newsSince(before, stored),
      });
    }
    before?.close();
  }

  #hasTexts({ summary }: Snapshot): boolean {
    const texts = this.#store.openTexts(summary.textFiles);
    for (const text of texts ?? []) text.close();
    return texts !== undefined;
  }

  #hasOtherSurroundings(index: Snapshot): boolean {
    return !areUnchanged(this.#options.place.root, index.summary.siteTimes);
  }

  /** Reads everything; `before` is the index that says what of it is news. */
  async #build(before: Snapshot | undefined): Promise<void> {
    await this.#keeping(async () => {
      const parts = await buildIndex({
        ...this.#options,
        seed: before?.summary.seed,
        writeTexts: this.#store.writeTexts,
        onProgress: (read, total) => this.#tell({ kind: 'progressed', read, total }),
        onListed: folders => {
          this.#isWatched = this.onListed(folders);
        },
      });
      this.#publish(parts, index => before && newsSince(before, index));
    });
  }

  async #update(index: Snapshot, changes: Changes): Promise<void> {
    await this.#keeping(async () => {
      const update = await updateIndex(index, changes, this.#ahead.take(index), this.#store);
      if (update.kind === 'updated') this.#publish(update.parts, () => update.news);
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
      if (!(error instanceof StoreError) || this.#store.problem !== undefined) throw error;
      this.#store.giveUp(error.reason);
      await this.#build(undefined);
    }
  }

  #publish(parts: SnapshotParts, newsIn: (index: Snapshot) => News | undefined): void {
    const stored = this.#store.write(parts);
    this.#sayNotKept();
    const before = this.#index;
    this.#index = this.#store.open();
    const news = this.#index && newsIn(this.#index);
    before?.close();
    this.#tell({ kind: 'indexed', stored, news });
  }

  #sayNotKept(): void {
    const { problem } = this.#store;
    if (problem === undefined || this.#hasSaidNotKept) return;
    this.#hasSaidNotKept = true;
    this.#tell({ kind: 'not-kept', reason: problem });
  }
}
