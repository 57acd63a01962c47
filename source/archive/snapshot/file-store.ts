import path from 'node:path';
import type { IndexStore } from './index-store.ts';
import { markedName } from './marked-file.ts';
import { memoryStore } from './memory-store.ts';
import { indexName } from './open-stored.ts';
import { openTexts } from './open-texts.ts';
import { packSections } from './sections.ts';
import { openSnapshot, sectionsOf } from './snapshot.ts';
import type { Summary, TextFile } from './summary.ts';
import { removeFile, removeLeftovers, writeWhole } from './temporary-files.ts';
import { fileTexts, StoreError, type TextWriter } from './text-writer.ts';

/** Long enough to open what an index named a moment ago. */
const openingMs = 10_000;

/** An index in a folder: the index, the texts that it names, and what is just being written. In memory once that was given up. */
export function fileStore(folder: string, now: () => number = Date.now): IndexStore {
  const file = path.join(folder, indexName);
  const inMemory = memoryStore(undefined);
  let problem: string | undefined;
  /** The texts that were written here, with the time at which an index named them last: most are soon merged into others. */
  const namedMs = new Map<string, number>();
  const writeTexts = (): TextWriter => {
    const writer = fileTexts(folder);
    const finish = (): TextFile => {
      const file = writer.finish();
      namedMs.set(file.name, now());
      return file;
    };
    return { ...writer, finish };
  };
  const tidy = ({ textFiles }: Summary): void => {
    const names = new Set(textFiles.map(({ name }) => name));
    for (const [name, lastMs] of namedMs) {
      if (names.has(name)) namedMs.set(name, now());
      else if (now() - lastMs > openingMs) {
        namedMs.delete(name);
        removeFile(path.join(folder, name));
      }
    }
    removeLeftovers(folder, names.add(indexName).add(markedName));
  };
  return {
    get problem() {
      return problem;
    },
    giveUp(reason) {
      problem ??= reason;
    },
    open: () => (problem === undefined ? openSnapshot(file) : inMemory.open()),
    writeTexts: () => (problem === undefined ? writeTexts() : inMemory.writeTexts()),
    openTexts: files =>
      problem === undefined ? openTexts({ kind: 'file', folder }, files) : inMemory.openTexts(files),
    write(parts) {
      if (problem !== undefined) return inMemory.write(parts);
      try {
        writeWhole(file, write => packSections(sectionsOf(parts), write));
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
