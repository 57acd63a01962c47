import { type IndexStore, openIndexStore } from '../snapshot/index-store.ts';
import type { Snapshot, SnapshotParts } from '../snapshot/snapshot.ts';
import { newsSince } from './compare.ts';
import type { News, UpkeepReport } from './news.ts';

export interface KeptIndexOptions {
  readonly systemTimezone: string;
  /** Where the index is kept; in memory without it. */
  readonly folder: string | undefined;
  /** The name of the index that is known already. */
  readonly known: string | undefined;
}

/** The index as it is stored: this window renews it, and so do others that show the same archive. */
export class KeptIndex {
  readonly store: IndexStore;
  readonly #options: KeptIndexOptions;
  readonly #tell: (report: UpkeepReport) => void;
  #current: Snapshot | undefined;
  #hasSaidNotKept = false;

  constructor(options: KeptIndexOptions, tell: (report: UpkeepReport) => void) {
    this.#options = options;
    this.#tell = tell;
    this.store = openIndexStore(options.folder);
  }

  /** Undefined where there is none. */
  get current(): Snapshot | undefined {
    return this.#current;
  }

  /** Takes what another window has written meanwhile, so that both add to one index. One whose texts are gone is none. */
  adopt(): void {
    const stored = this.store.open();
    if (stored === undefined) return;
    const isWhole = stored.summary.systemTimezone === this.#options.systemTimezone && this.#hasTexts(stored);
    if (isWhole && stored.summary.name !== this.#current?.summary.name) {
      this.#take(stored);
      return;
    }
    if (!isWhole && stored.summary.name === this.#current?.summary.name) {
      this.#current.close();
      this.#current = undefined;
    }
    stored.close();
  }

  /** Stores an index and tells of it; `newsIn` says what of it is news. @throws StoreError */
  publish(parts: SnapshotParts, newsIn: (index: Snapshot) => News | undefined): void {
    const stored = this.store.write(parts);
    this.sayNotKept();
    const before = this.#current;
    this.#current = this.store.open();
    const news = this.#current && newsIn(this.#current);
    before?.close();
    this.#tell({ kind: 'indexed', stored, news });
  }

  /** Says once why the disk does not keep the index. */
  sayNotKept(): void {
    const { problem } = this.store;
    if (problem === undefined || this.#hasSaidNotKept) return;
    this.#hasSaidNotKept = true;
    this.#tell({ kind: 'not-kept', reason: problem });
  }

  #take(stored: Snapshot): void {
    const before = this.#current;
    this.#current = stored;
    const { folder, known } = this.#options;
    if (folder !== undefined && stored.summary.name !== (before?.summary.name ?? known)) {
      const news = before && newsSince(before, stored);
      this.#tell({ kind: 'indexed', stored: { kind: 'file', folder }, news });
    }
    before?.close();
  }

  #hasTexts({ summary }: Snapshot): boolean {
    const texts = this.store.openTexts(summary.textFiles);
    for (const text of texts ?? []) text.close();
    return texts !== undefined;
  }
}
