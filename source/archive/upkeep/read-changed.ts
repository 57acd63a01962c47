import { statSync } from 'node:fs';
import { diskPath } from '../disk-path.ts';
import { PathList } from '../path-list.ts';
import type { HeadPlace } from '../read-head.ts';
import type { PartWithGaps } from '../snapshot/entries.ts';
import { hashText } from '../snapshot/hash-text.ts';
import type { TextStore } from '../snapshot/index-store.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { KnownFile, TextFile } from '../snapshot/summary.ts';
import { type AddedTexts, addTexts } from './merge-texts.ts';
import { readAll } from './read-all.ts';
import type { Batch } from './read-batch.ts';

export interface ReadChangedOptions extends TextStore {
  readonly root: string;
}

export interface ChangedPosts {
  readonly parts: readonly PartWithGaps[];
  readonly others: readonly KnownFile[];
  readonly textFiles: readonly TextFile[];
  /** Whether a page of a category was read, which changes how every post is read. */
  readonly hasPages: boolean;
}

/** Where a file was read last: `place` is missing for one that is no post. */
interface Reading {
  readonly batch: Batch;
  readonly place?: number;
  readonly modifiedMs: number;
  readonly size: number;
}

/** Reads what has changed since an index was made. Some of it can be read before all is known: who writes is still writing. */
export class ChangedReader {
  /** Of the index that the posts will be added to. */
  readonly indexName: string;
  readonly #index: Snapshot;
  readonly #options: ReadChangedOptions;
  readonly #place: HeadPlace;
  readonly #batches: Batch[] = [];
  /** By the hash of the path. */
  readonly #readings = new Map<number, Reading>();
  #texts: AddedTexts | undefined;

  constructor(index: Snapshot, options: ReadChangedOptions) {
    const { name, site, categoryPages } = index.summary;
    this.indexName = name;
    this.#index = index;
    this.#options = options;
    const pages = { names: new Map(categoryPages.names), ids: new Set(categoryPages.ids) };
    this.#place = { root: options.root, site, categoryPages: pages, isNamedOutright: false };
  }

  /** Reads those of these files that were not read as they are now. @throws StoreError where texts cannot be kept. */
  async read(paths: readonly string[]): Promise<void> {
    const { seed } = this.#index.summary;
    const wanted = this.#readings.size === 0 ? paths : paths.filter(path => !this.#isRead(path));
    if (wanted.length === 0) return;
    const { writeTexts, openTexts } = this.#options;
    this.#texts ??= addTexts(this.#index, wanted.length, writeTexts(), openTexts);
    const { writer: texts, start } = this.#texts;
    const batches = await readAll({
      paths: PathList.of(wanted),
      place: this.#place,
      seed,
      texts,
      onRead: () => undefined,
    });
    for (const batch of batches) this.#take(batch, start);
  }

  /** What was read of these files, and closes the texts. */
  finish(paths: readonly string[]): ChangedPosts {
    const { seed, textFiles } = this.#index.summary;
    const wanted = new Set(paths.map(path => hashText(path, seed)));
    const isLatest = (hash: number, batch: Batch, place?: number): boolean => {
      const reading = this.#readings.get(hash);
      return wanted.has(hash) && reading?.batch === batch && reading.place === place;
    };
    const parts = this.#batches.map(part => {
      const { pathHashes } = part.columns;
      const kept = Array.from(pathHashes, (hash, place) => isLatest(hash, part, place));
      return { part, isKept: (place: number) => kept[place]!, hasAny: kept.includes(true) };
    });
    return {
      parts: parts.filter(({ hasAny }) => hasAny),
      others: this.#batches.flatMap(batch =>
        batch.others.filter(({ path }) => isLatest(hashText(path, seed), batch)),
      ),
      textFiles: this.#texts?.finish() ?? textFiles,
      hasPages: this.#batches.some(({ hasPages }) => hasPages),
    };
  }

  #isRead(path: string): boolean {
    const reading = this.#readings.get(hashText(path, this.#index.summary.seed));
    if (reading === undefined) return false;
    const stats = statSync(diskPath(this.#options.root, path), { throwIfNoEntry: false });
    return stats?.mtimeMs === reading.modifiedMs && stats.size === reading.size;
  }

  #take(batch: Batch, textStart: number): void {
    const { textStarts, pathHashes, modified, sizes } = batch.columns;
    this.#batches.push(batch);
    for (let place = 0; place < batch.count; place++) {
      textStarts[place]! += textStart;
      const [modifiedMs, size] = [modified[place]!, sizes[place]!];
      this.#readings.set(pathHashes[place]!, { batch, place, modifiedMs, size });
    }
    for (const { path, modifiedMs, size } of batch.others) {
      this.#readings.set(hashText(path, this.#index.summary.seed), { batch, modifiedMs, size });
    }
  }
}
