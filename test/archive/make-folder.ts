import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

/** Texts or bytes of files by their paths below a folder. */
export type Files = { readonly [path: string]: string | Uint8Array };

/**
 * Makes a folder with these files, away from any other archive; it goes when the tests of the file have
 * ended.
 */
export function makeFolder(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'finews-archive-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  addFiles(folder, files);
  return folder;
}

export function addFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Makes a pipe that nobody writes to: whoever opens it and waits, waits for ever. */
export function makePipe(file: string): void {
  execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', file]);
}

/** A post with a title and nothing remarkable. */
export function postText(title: string, date = '2024-03-05 09:20:00 +0800'): string {
  return `---\ntitle: "${title}"\ndate: ${date}\n---\nText of ${title}.\n`;
}
