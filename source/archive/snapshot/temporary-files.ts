import { closeSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';

/** By chance alone: the file is only ever opened where it is new, and `node:crypto` takes a command two milliseconds to load. */
export function temporaryName(): string {
  return `new-${Math.random().toString(16).slice(2)}`;
}

/** Writes a file whole or not at all, by what `pack` hands over. @throws the system's error. */
export function writeWhole(
  file: string,
  pack: (write: (bytes: Buffer, position: number) => void) => void,
): void {
  const temporary = path.join(path.dirname(file), temporaryName());
  try {
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      pack((bytes, position) => {
        for (let at = 0; at < bytes.length; )
          at += writeSync(descriptor, bytes, at, bytes.length - at, position + at);
      });
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Whoever writes writes again before this: what is older and belongs to no index was left by a kill. */
const patienceMs = 10 * 60_000;

/** Removes the files of a folder that nobody wants or is writing: no lock is needed for it, so none can go stale. */
export function removeLeftovers(folder: string, wanted: ReadonlySet<string>): void {
  for (const name of namesIn(folder)) {
    if (wanted.has(name)) continue;
    const file = path.join(folder, name);
    try {
      if (Date.now() - statSync(file).mtimeMs > patienceMs) removeFile(file);
    } catch {
      // Another window was faster.
    }
  }
}

/** Removes a file, unless the system keeps it because somebody has it open. */
export function removeFile(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What is left is removed when it is old.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
