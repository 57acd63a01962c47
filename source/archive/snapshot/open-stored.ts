import path from 'node:path';
import { memorySource } from './byte-source.ts';
import { openSnapshot, Snapshot } from './snapshot.ts';

/** What one thread tells another about an index that it has written. */
export type StoredIndex =
  | { readonly kind: 'file'; readonly folder: string }
  | {
      readonly kind: 'memory';
      readonly index: SharedArrayBuffer;
      readonly texts: ReadonlyMap<string, SharedArrayBuffer>;
    };

export const indexName = 'index';

/**
 * Opens what was stored; undefined where nothing is, or nothing that can be trusted. `isForCounting`: for whom the number of posts
 * is enough, and their ids.
 */
export function openStored(stored: StoredIndex, isForCounting?: boolean): Snapshot | undefined {
  if (stored.kind === 'file') return openSnapshot(path.join(stored.folder, indexName), isForCounting);
  return new Snapshot(memorySource(Buffer.from(stored.index)));
}
