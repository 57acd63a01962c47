import type { Snapshot } from '../snapshot/snapshot.ts';
import { changesAt } from './changes.ts';
import { ChangedReader, type ReadChangedOptions } from './read-changed.ts';

/** Reads files that something happens to before all of it has happened, so that little is left to do when it has. */
export class ReadAhead {
  readonly #options: ReadChangedOptions;
  #reader: ChangedReader | undefined;

  constructor(options: ReadChangedOptions) {
    this.#options = options;
  }

  /** What goes wrong here is left to who reads them then. */
  async read(index: Snapshot, paths: readonly string[]): Promise<void> {
    let reader: ChangedReader | undefined;
    try {
      const changes = changesAt(index, this.#options.root, new Set(paths));
      if (changes === undefined || changes.read.length === 0) return;
      reader = this.take(index);
      await reader.read(changes.read);
      this.#reader = reader;
    } catch {
      reader?.finish([]);
    }
  }

  /** The reader that has read ahead for this index, or a new one. It is given once. */
  take(index: Snapshot): ChangedReader {
    const reader = this.#reader;
    this.#reader = undefined;
    if (reader?.indexName === index.summary.name) return reader;
    reader?.finish([]);
    return new ChangedReader(index, this.#options);
  }
}
