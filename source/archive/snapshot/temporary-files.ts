import { closeSync, openSync, readdirSync, renameSync, rmSync, statSync, writevSync } from 'node:fs';
import path from 'node:path';

/** By chance alone: the file is only ever opened where it is new, and `node:crypto` takes a command two milliseconds to load. */
export function temporaryName(): string {
  return `new-${Math.random().toString(16).slice(2)}`;
}

/** One call writes at most 2 GB. */
const mostBytesAtOnce = 2 ** 30;

/** Writes a file whole or not at all. @throws the system's error. */
export function writeWhole(file: string, pieces: readonly Buffer[]): void {
  const temporary = path.join(path.dirname(file), temporaryName());
  try {
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      for (const piece of pieces) {
        for (let at = 0; at < piece.length; )
          at += writevSync(descriptor, [piece.subarray(at, at + mostBytesAtOnce)]);
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
