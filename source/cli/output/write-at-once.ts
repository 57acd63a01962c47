import { writeSync } from 'node:fs';

/**
 * Writes to a descriptor what it takes at once, and gives what is left: all of it on Windows, whose terminals take no UTF-8 so. To
 * make a stream takes 2 ms, a tenth of bare Node; it is left to one to wait for a full pipe, and to say what else is wrong.
 */
export function writeAtOnce(descriptor: number, text: string): Uint8Array {
  let rest = Buffer.from(text);
  try {
    while (process.platform !== 'win32' && rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch {
    // The stream meets the same.
  }
  return rest;
}
