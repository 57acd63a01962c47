import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ByteSource } from './byte-source.ts';
import { fileStore } from './file-store.ts';
import { memoryStore } from './memory-store.ts';
import type { StoredIndex } from './open-stored.ts';
import type { Snapshot, SnapshotParts } from './snapshot.ts';
import type { TextFile } from './summary.ts';
import { temporaryName } from './temporary-files.ts';
import type { TextWriter } from './text-writer.ts';

/** Where an index is kept: in a folder of files, or, where none can be written, in memory that threads share. */
export interface IndexStore {
  /** The system's reason why nothing is kept on the disk. */
  readonly problem: string | undefined;
  /** The index as it is now; another window may have renewed it. */
  open(): Snapshot | undefined;
  /** A new file for plain text. @throws StoreError, and so does `write`, where the disk does not take it. */
  readonly writeTexts: () => TextWriter;
  /** Files of plain text; undefined where one is gone. */
  readonly openTexts: (files: readonly TextFile[]) => ByteSource[] | undefined;
  write(parts: SnapshotParts): StoredIndex;
  /** Keeps nothing on the disk from now on. */
  giveUp(reason: string): void;
  /** Removes what writers that were killed have left. */
  tidy(index: Snapshot): void;
}

/** Where the plain text of posts is kept. */
export type TextStore = Pick<IndexStore, 'writeTexts' | 'openTexts'>;

/** Opens the store in `folder`; without one, or where it cannot be written to, one in memory. */
export function openIndexStore(folder: string | undefined): IndexStore {
  if (folder === undefined) return memoryStore(undefined);
  try {
    // The cache holds what the archive holds: for the user alone.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const probe = path.join(folder, temporaryName());
    closeSync(openSync(probe, 'wx', 0o600));
    rmSync(probe);
    return fileStore(folder);
  } catch (error) {
    return memoryStore((error as NodeJS.ErrnoException).code ?? String(error));
  }
}
