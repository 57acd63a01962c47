import path from 'node:path';
import type { IndexStore } from './index-store.ts';
import { markedName } from './marked-file.ts';
import { memoryStore } from './memory-store.ts';
import { indexName } from './open-stored.ts';
import { openTexts } from './open-texts.ts';
import { packSections } from './sections.ts';
import { openSnapshot, sectionsOf } from './snapshot.ts';
import type { Summary } from './summary.ts';
import { removeLeftovers, writeWhole } from './temporary-files.ts';
import { fileTexts, StoreError } from './text-writer.ts';

/** An index in a folder: the index, the texts that it names, and what is just being written. In memory once that was given up. */
export function fileStore(folder: string): IndexStore {
  const file = path.join(folder, indexName);
  const inMemory = memoryStore(undefined);
  let problem: string | undefined;
  const tidy = ({ textFiles }: Summary): void =>
    removeLeftovers(folder, new Set([indexName, markedName, ...textFiles.map(({ name }) => name)]));
  return {
    get problem() {
      return problem;
    },
    giveUp(reason) {
      problem ??= reason;
    },
    open: () => (problem === undefined ? openSnapshot(file) : inMemory.open()),
    writeTexts: () => (problem === undefined ? fileTexts(folder) : inMemory.writeTexts()),
    openTexts: files =>
      problem === undefined ? openTexts({ kind: 'file', folder }, files) : inMemory.openTexts(files),
    write(parts) {
      if (problem !== undefined) return inMemory.write(parts);
      try {
        writeWhole(file, packSections(sectionsOf(parts)));
      } catch (error) {
        throw new StoreError(error);
      }
      tidy(parts.summary);
      return { kind: 'file', folder };
    },
    tidy({ summary }) {
      if (problem === undefined) tidy(summary);
    },
  };
}
