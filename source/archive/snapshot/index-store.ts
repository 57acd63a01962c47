import { randomBytes } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  writevSync,
} from 'node:fs';
import path from 'node:path';
import { type ByteSource, fileSource, memorySource } from './byte-source.ts';
import { packSections } from './sections.ts';
import { openSnapshot, Snapshot, type SnapshotParts, sectionsOf, type TextFile } from './snapshot.ts';

/** Where an index is kept: in a folder of files, or, where none can be written, in memory that threads share. */
export interface IndexStore {
  /** The system's reason why nothing is kept on the disk. */
  readonly problem: string | undefined;
  /** The index as it is now; another window may have renewed it. */
  open(): Snapshot | undefined;
  /** Takes plain text piece by piece; `finish` gives the file that holds it. */
  writeTexts(): TextWriter;
  write(parts: SnapshotParts): StoredIndex;
}

interface TextWriter {
  write(bytes: Buffer): void;
  finish(): TextFile;
}

/** What one thread tells another about an index that it has written. */
export type StoredIndex =
  | { readonly kind: 'file'; readonly folder: string }
  | {
      readonly kind: 'memory';
      readonly index: SharedArrayBuffer;
      readonly texts: ReadonlyMap<string, SharedArrayBuffer>;
    };

const indexName = 'index';

export function openStored(stored: StoredIndex): Snapshot | undefined {
  if (stored.kind === 'file') return openSnapshot(path.join(stored.folder, indexName));
  return new Snapshot(memorySource(Buffer.from(stored.index)));
}

/** The plain text of an index; undefined where a file of it is gone. */
export function openTexts(stored: StoredIndex, files: readonly TextFile[]): ByteSource[] | undefined {
  const sources: ByteSource[] = [];
  try {
    for (const { name, bytes } of files) {
      const source =
        stored.kind === 'file'
          ? fileSource(path.join(stored.folder, name))
          : memorySource(Buffer.from(stored.texts.get(name)!));
      sources.push(source);
      if (source.size < bytes) throw new Error('a text that is cut short');
    }
    return sources;
  } catch {
    for (const source of sources) source.close();
    return undefined;
  }
}

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

function fileStore(folder: string): IndexStore {
  const inMemory = memoryStore(undefined);
  /** Why the disk is given up: it is full, say. */
  let problem: string | undefined;
  const onDiskOr = <T>(onDisk: () => T, instead: () => T): T => {
    if (problem !== undefined) return instead();
    try {
      return onDisk();
    } catch (error) {
      problem = (error as NodeJS.ErrnoException).code ?? String(error);
      return instead();
    }
  };
  return {
    get problem() {
      return problem;
    },
    open: () => (problem === undefined ? openSnapshot(path.join(folder, indexName)) : inMemory.open()),
    writeTexts: () => onDiskOr(() => fileTexts(folder), inMemory.writeTexts),
    write: parts =>
      onDiskOr(
        () => {
          writeWhole(path.join(folder, indexName), packSections(sectionsOf(parts)));
          removeLeftovers(folder, new Set(parts.summary.textFiles.map(({ name }) => name)));
          return { kind: 'file', folder };
        },
        () => inMemory.write(parts),
      ),
  };
}

function fileTexts(folder: string): TextWriter {
  const name = `text-${randomBytes(8).toString('hex')}`;
  const descriptor = openSync(path.join(folder, name), 'wx', 0o600);
  let length = 0;
  return {
    write(bytes) {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      length += bytes.length;
    },
    finish() {
      closeSync(descriptor);
      return { name, bytes: length };
    },
  };
}

/** Writes a file whole or not at all. @throws the system's error. */
function writeWhole(file: string, pieces: readonly Buffer[]): void {
  const temporary = path.join(path.dirname(file), temporaryName());
  try {
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      for (const piece of pieces) {
        for (let at = 0; at < piece.length; )
          at += writevSync(descriptor, [piece.subarray(at, at + 2 ** 30)]);
      }
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function temporaryName(): string {
  return `new-${randomBytes(8).toString('hex')}`;
}

/** Whoever writes needs less than this for it: what is older and belongs to no index was left by a kill. */
const patienceMs = 10 * 60_000;

function removeLeftovers(folder: string, wanted: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (name === indexName || wanted.has(name)) continue;
    const file = path.join(folder, name);
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > patienceMs) rmSync(file, { force: true });
  }
}

function memoryStore(problem: string | undefined): IndexStore {
  const texts = new Map<string, SharedArrayBuffer>();
  let index: SharedArrayBuffer | undefined;
  return {
    problem,
    open: () => (index === undefined ? undefined : new Snapshot(memorySource(Buffer.from(index)))),
    writeTexts() {
      const pieces: Buffer[] = [];
      return {
        write: bytes => pieces.push(bytes),
        finish() {
          const shared = sharedCopy(pieces);
          const name = `text-${texts.size}`;
          texts.set(name, shared);
          return { name, bytes: shared.byteLength };
        },
      };
    },
    write(parts) {
      index = sharedCopy(packSections(sectionsOf(parts)));
      return { kind: 'memory', index, texts };
    },
  };
}

function sharedCopy(pieces: readonly Buffer[]): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    Buffer.from(shared).set(piece, at);
    at += piece.length;
  }
  return shared;
}
