import { memorySource } from './byte-source.ts';
import type { IndexStore } from './index-store.ts';
import type { StoredIndex } from './open-stored.ts';
import { openTexts } from './open-texts.ts';
import { packedBytes, packSections } from './sections.ts';
import { Snapshot, type SnapshotParts, sectionsOf } from './snapshot.ts';

/** An index that ends with the program; `problem` is why it is not on the disk. */
export function memoryStore(problem: string | undefined): IndexStore {
  const texts = new Map<string, SharedArrayBuffer>();
  let index: SharedArrayBuffer | undefined;
  const stored = (): StoredIndex & { readonly kind: 'memory' } => ({ kind: 'memory', index: index!, texts });
  return {
    problem,
    giveUp: () => undefined,
    tidy: () => undefined,
    open: () => (index === undefined ? undefined : new Snapshot(memorySource(Buffer.from(index)))),
    openTexts: files => openTexts(stored(), files),
    writeTexts() {
      const pieces: Buffer[] = [];
      let length = 0;
      return {
        append(bytes) {
          pieces.push(Buffer.from(bytes));
          length += bytes.length;
          return length - bytes.length;
        },
        finish() {
          const shared = sharedCopy(pieces);
          const name = `text-${texts.size}`;
          texts.set(name, shared);
          return { name, bytes: shared.byteLength };
        },
      };
    },
    write(parts) {
      index = packed(parts);
      return stored();
    },
  };
}

/** The index in memory that threads share. */
export function packed(parts: SnapshotParts): SharedArrayBuffer {
  const sections = sectionsOf(parts);
  const shared = new SharedArrayBuffer(packedBytes(sections));
  const copy = Buffer.from(shared);
  packSections(sections, (bytes, position) => copy.set(bytes, position));
  return shared;
}

function sharedCopy(pieces: readonly Buffer[]): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(pieces.reduce((sum, { length }) => sum + length, 0));
  const copy = Buffer.from(shared);
  let at = 0;
  for (const piece of pieces) {
    copy.set(piece, at);
    at += piece.length;
  }
  return shared;
}
