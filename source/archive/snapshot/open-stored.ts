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

/** Opens what was stored; undefined where nothing is, or nothing that can be trusted. */
export function openStored(stored: StoredIndex): Snapshot | undefined {
  if (stored.kind === 'file') return openSnapshot(path.join(stored.folder, indexName));
  return new Snapshot(memorySource(Buffer.from(stored.index)));
}
