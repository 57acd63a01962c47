import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** An unfinished file this old is what a crash has left: writing one takes less than a second. */
const leftoverMs = 60_000;

/**
 * Replaces a file as a whole or not at all: whoever reads it, after a crash or a power cut too, finds the old bytes or the
 * new ones. Follows a link. Throws the system's error, and then nothing has changed.
 */
export function replaceFile(file: string, parts: readonly Buffer[]): void {
  const target = resolved(file);
  const unfinished = `${target}.${process.pid}.new`;
  try {
    const descriptor = openSync(unfinished, 'w', 0o600);
    try {
      for (const part of parts) writeFileSync(descriptor, part);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  syncFolder(path.dirname(target));
  removeLeftovers(target);
}

/** A new name is on the disk when its folder is. Systems that sync no folders need nothing done. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The file itself is synced, which is as much as can be done here.
  }
}

function resolved(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function removeLeftovers(target: string): void {
  const folder = path.dirname(target);
  const start = `${path.basename(target)}.`;
  try {
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(start) || !/^\d+\.new$/.test(name.slice(start.length))) continue;
      const leftover = path.join(folder, name);
      if (Date.now() - statSync(leftover).mtimeMs > leftoverMs) rmSync(leftover, { force: true });
    }
  } catch {
    // Another window was quicker.
  }
}
