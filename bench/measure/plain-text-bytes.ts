import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * About how much plain text an archive holds, in bytes of UTF-8: its files without front matter and tags. A plain measure, not
 * finews' own, which it is to be compared with.
 */
export function plainTextBytes(folders: readonly string[]): number {
  let bytes = 0;
  for (const folder of folders) {
    for (const name of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      bytes += Buffer.byteLength(text.replace(/^---\n.*?\n---\n/s, '').replace(/<[^<>]*>/g, ''));
    }
  }
  return bytes;
}
