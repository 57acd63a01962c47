import { statSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { reasonOf } from '../../words/system-errors.ts';
import { diskPath } from '../disk-path.ts';
import { kindOfName } from '../post-names.ts';
import { assemble, type Facts } from '../snapshot/assemble.ts';
import { type IndexStore, openIndexStore, openTexts } from '../snapshot/index-store.ts';
import { partOf } from '../snapshot/part.ts';
import type { KnownFile, Snapshot } from '../snapshot/snapshot.ts';
import { headAt } from '../snapshot/snapshot-catalogue.ts';
import {
  type ArchivePlace,
  areUnchanged,
  listArchive,
  readSurroundings,
  type Times,
  timeOf,
} from './archive-place.ts';
import { newsOf, newsSince } from './compare.ts';
import type { News, UpkeepReport } from './news.ts';
import { type Batch, readBatch } from './read-batch.ts';

export interface UpkeepOptions {
  readonly place: ArchivePlace;
  readonly systemTimezone: string;
  /** Where the index is kept; in memory without it. */
  readonly folder: string | undefined;
  /** The name of the index that is known already. */
  readonly known: string | undefined;
}

/** How many files are read between two turns of the event loop, and written together. */
const filesAtATime = 500;

/** What is to be done to the index. */
interface Changes {
  /** Paths of files that are new or different. */
  readonly read: readonly string[];
  /** Numbers of posts whose file is gone, or will be read anew. */
  readonly drop: ReadonlySet<number>;
  readonly others: readonly KnownFile[];
  readonly folderTimes: Times;
  readonly problems: Facts['problems'];
}

/** Makes the index of an archive and keeps it up to date; reads the disk without asking for turns, so it has a thread of its own. */
export class Upkeep {
  readonly #options: UpkeepOptions;
  readonly #tell: (report: UpkeepReport) => void;
  readonly #store: IndexStore;
  #index: Snapshot | undefined;
  #hasSaidNotKept = false;

  constructor(options: UpkeepOptions, tell: (report: UpkeepReport) => void) {
    this.#options = options;
    this.#tell = tell;
    this.#store = openIndexStore(options.folder);
  }

  /** The folders that the index was made from. */
  get folders(): readonly string[] {
    return this.#index?.summary.folderTimes.map(([folder]) => folder) ?? [];
  }

  /** Brings the index up to date by the names of all files; looks at folders first, which seldom changed. */
  async check(): Promise<void> {
    this.#sayNotKept();
    this.#adopt();
    const index = this.#index;
    if (index === undefined || this.#hasOtherSurroundings(index)) return this.#build();
    if (areUnchanged(this.#options.place.root, index.summary.folderTimes)) {
      this.#tell({ kind: 'up-to-date' });
      return;
    }
    await this.#apply(index, this.#changesByName(index));
  }

  /** Brings the index up to date by the time and size of every file: finds what was written in place. */
  async sweep(): Promise<void> {
    const index = this.#index;
    if (index === undefined) return;
    await this.look(changedFiles(this.#options.place.root, index));
    this.#tell({ kind: 'swept' });
  }

  /** Looks at these paths, which something may have happened to. */
  async look(paths: readonly string[]): Promise<void> {
    this.#adopt();
    const index = this.#index;
    if (index === undefined || this.#hasOtherSurroundings(index)) return this.#build();
    const changes = this.#changesAt(index, new Set(paths));
    if (changes === undefined) return this.check();
    await this.#apply(index, changes);
  }

  /** Takes what another window has written meanwhile, so that both add to one index. */
  #adopt(): void {
    const stored = this.#store.open();
    if (stored === undefined) return;
    if (stored.summary.systemTimezone !== this.#options.systemTimezone || !hasTexts(this.#options, stored)) {
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

  #hasOtherSurroundings(index: Snapshot): boolean {
    return !areUnchanged(this.#options.place.root, index.summary.siteTimes);
  }

  async #build(): Promise<void> {
    const { place, systemTimezone } = this.#options;
    const { place: headPlace, siteTimes, problems } = readSurroundings(place, systemTimezone);
    const { paths, problems: listProblems, folderTimes } = listArchive(place);
    const seed = Math.floor(Math.random() * 2 ** 31);
    const texts = this.#store.writeTexts();
    const batches: Batch[] = [];
    const pages = paths.filter(path => !isDated(path));
    const posts = paths.filter(isDated);
    let read = 0;
    let bytes = 0;
    this.#tell({ kind: 'progressed', read, total: paths.length });
    // What may be a page comes before what is a post for certain: it says how the posts' categories are read.
    for (const group of [pages, posts]) {
      for (let start = 0; start < group.length; start += filesAtATime) {
        const { texts: written, ...batch } = await readBatch(
          group.slice(start, start + filesAtATime),
          headPlace,
          seed,
        );
        texts.write(written);
        moveTexts(batch, bytes);
        bytes += written.length;
        batches.push({ ...batch, texts: noText });
        read += Math.min(filesAtATime, group.length - start);
        this.#tell({ kind: 'progressed', read, total: paths.length });
        await nextTurn();
      }
    }
    const facts: Facts = {
      site: headPlace.site,
      systemTimezone,
      seed,
      folderTimes,
      others: batches.flatMap(({ others }) => others),
      categoryPages: {
        names: [...headPlace.categoryPages.names],
        ids: [...headPlace.categoryPages.ids],
      },
      siteTimes,
      problems: [...problems, ...listProblems],
      textFiles: [texts.finish()],
    };
    this.#publish(
      assemble(
        batches.map(part => ({ part })),
        facts,
      ),
      undefined,
    );
  }

  /** What differs by name alone. */
  #changesByName(index: Snapshot): Changes {
    const { paths, problems, folderTimes } = listArchive(this.#options.place);
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
  #changesAt(index: Snapshot, paths: ReadonlySet<string>): Changes | undefined {
    const { root } = this.#options.place;
    const { others, folderTimes, problems } = index.summary;
    const read: string[] = [];
    const drop = new Set<number>();
    const folders = new Set<string>();
    for (const path of paths) {
      folders.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
      const number = index.findPath(path);
      const stats = statSync(diskPath(root, path), { throwIfNoEntry: false });
      if (stats?.isDirectory()) return undefined;
      if (stats === undefined) {
        if (number !== undefined) drop.add(number);
      } else if (number !== undefined) {
        const isSame =
          index.column('modified')[number] === stats.mtimeMs && index.column('sizes')[number] === stats.size;
        if (isSame || !stats.isFile()) continue;
        drop.add(number);
        read.push(path);
      } else if (stats.isFile() && kindOfName(path.slice(path.lastIndexOf('/') + 1)) !== undefined) {
        const known = others.find(other => other.path === path);
        if (known?.modifiedMs !== stats.mtimeMs || known.size !== stats.size) read.push(path);
      }
    }
    if (
      folderTimes.length > 0 &&
      [...folders].some(folder => !folderTimes.some(([known]) => known === folder))
    ) {
      return undefined;
    }
    return {
      read,
      drop,
      others: others.filter(({ path }) => !paths.has(path) || !read.includes(path)),
      folderTimes: folderTimes.map(([folder, time]) => [
        folder,
        folders.has(folder) ? timeOf(root, folder) : time,
      ]),
      problems,
    };
  }

  async #apply(index: Snapshot, changes: Changes): Promise<void> {
    const { summary } = index;
    const place = {
      root: this.#options.place.root,
      site: summary.site,
      categoryPages: {
        names: new Map(summary.categoryPages.names),
        ids: new Set(summary.categoryPages.ids),
      },
      isNamedOutright: false,
    };
    const { texts, ...batch } = await readBatch(changes.read, place, summary.seed);
    // A new page of a category changes how every post is read.
    if (batch.hasPages) return this.#build();
    if (batch.count === 0 && batch.others.length === 0 && changes.drop.size === 0) {
      this.#tell({ kind: 'up-to-date' });
      if (summary.folderTimes.every(([, time], at) => changes.folderTimes[at]?.[1] === time)) return;
    }
    const writer = this.#store.writeTexts();
    writer.write(texts);
    moveTexts(
      batch,
      summary.textFiles.reduce((sum, { bytes }) => sum + bytes, 0),
    );
    const parts = assemble(
      [{ part: partOf(index), isKept: number => !changes.drop.has(number) }, { part: batch }],
      {
        ...summary,
        folderTimes: changes.folderTimes,
        others: [...changes.others, ...batch.others],
        problems: changes.problems,
        textFiles: [...summary.textFiles, writer.finish()],
      },
    );
    this.#publish(parts, newsOf(index, changes.drop, batch));
  }

  #publish(parts: Parameters<IndexStore['write']>[0], news: News | undefined): void {
    const stored = this.#store.write(parts);
    this.#sayNotKept();
    this.#index?.close();
    this.#index = this.#store.open();
    this.#tell({ kind: 'indexed', stored, news });
  }

  #sayNotKept(): void {
    const { problem } = this.#store;
    if (problem === undefined || this.#hasSaidNotKept) return;
    this.#hasSaidNotKept = true;
    this.#tell({ kind: 'not-kept', reason: problem });
  }
}

const noText = Buffer.alloc(0);
const datedName = /(?:^|\/)_posts\/|(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]*$/;

function isDated(path: string): boolean {
  return datedName.test(path);
}

function hasTexts({ folder }: UpkeepOptions, { summary }: Snapshot): boolean {
  if (folder === undefined) return true;
  const texts = openTexts({ kind: 'file', folder }, summary.textFiles);
  for (const text of texts ?? []) text.close();
  return texts !== undefined;
}

function moveTexts({ columns: { textStarts } }: Pick<Batch, 'columns'>, by: number): void {
  for (let place = 0; place < textStarts.length; place++) textStarts[place]! += by;
}

/** Paths of files whose time or size is not what it was. */
function changedFiles(root: string, index: Snapshot): string[] {
  const [modified, sizes] = [index.column('modified'), index.column('sizes')];
  const changed: string[] = [];
  for (let number = 0; number < index.summary.count; number++) {
    const { path } = headAt(index, number);
    try {
      const stats = statSync(diskPath(root, path));
      if (stats.mtimeMs !== modified[number] || stats.size !== sizes[number]) changed.push(path);
    } catch (error) {
      if (reasonOf(error) === 'ENOENT') changed.push(path);
    }
  }
  return changed;
}
