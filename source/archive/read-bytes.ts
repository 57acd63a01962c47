import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { notAFile } from './problem.ts';

/**
 * Keeps the opening of a pipe that nobody writes to from waiting for ever; absent on Windows, which has no
 * such files.
 */
const doNotWait = constants.O_NONBLOCK ?? 0;

/** Makes an error of a link; absent on Windows. */
const doNotFollow = constants.O_NOFOLLOW ?? 0;

/**
 * Up to `maxBytes` from the beginning of a regular file. Throws the system's error, where links are not followed one for a
 * link too, and one of its own for anything but a file.
 */
export function readBeginning(
  file: string | Buffer,
  maxBytes: number,
  { followsLinks = true } = {},
): Uint8Array {
  const read = (descriptor: number): Uint8Array => {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error(notAFile);
    // Some files (in /proc, say) have a size of 0 and text all the same.
    return fill(descriptor, Buffer.allocUnsafe(Math.min(maxBytes, stats.size || maxBytes)));
  };
  return withOpenFile(file, read, followsLinks ? 0 : doNotFollow);
}

/**
 * As `readBeginning`, into a buffer that is used again for the next file: made for a hundred thousand of
 * them.
 */
export function readInto(buffer: Uint8Array, file: string | Buffer): Uint8Array {
  return withOpenFile(file, descriptor => fill(descriptor, buffer));
}

/** The same, with the file's time of change and its size. Anything but a file is an error of its own. */
export function readWithTimes(
  buffer: Uint8Array,
  file: string | Buffer,
): { bytes: Uint8Array; modifiedMs: number; size: number } {
  return withOpenFile(file, descriptor => {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error(notAFile);
    const { mtimeMs: modifiedMs, size } = stats;
    // One byte more than there is: when fewer come, the file has ended, and nobody need ask again.
    const count = readSync(descriptor, buffer, 0, Math.min(size + 1, buffer.length), 0);
    const bytes = count === size && size > 0 ? buffer.subarray(0, size) : fill(descriptor, buffer);
    return { bytes, modifiedMs, size };
  });
}

function withOpenFile<T>(file: string | Buffer, use: (descriptor: number) => T, flags = 0): T {
  const descriptor = openSync(file, constants.O_RDONLY | doNotWait | flags);
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads until the buffer is full or the file ends: one call may give less than there is. */
function fill(descriptor: number, buffer: Uint8Array): Uint8Array {
  let filled = 0;
  while (filled < buffer.length) {
    const count = readSync(descriptor, buffer, filled, buffer.length - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}
