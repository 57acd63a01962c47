import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { Mark } from '../catalogue/mark.ts';
import { emptyMarks, type Marks, marksFrom } from '../catalogue/marks.ts';
import { identityOf } from './file-identity.ts';
import { formatRow, parseRow } from './mark-row.ts';
import { syncFolder } from './replace-file.ts';

/** What a journal holds. */
export interface ReadJournal {
  readonly marks: Marks;
  readonly isWhole: boolean;
  readonly rows: number;
  /** The name of the rows in the marks file that its own were added to, each newer than theirs of the same post. */
  readonly base: string | undefined;
  readonly identity: string | undefined;
}

export const emptyJournal: ReadJournal = {
  marks: emptyMarks,
  isWhole: true,
  rows: 0,
  base: undefined,
  identity: undefined,
};

/**
 * Reads the marks that were added since the marks file was written, a row a line below one that says to which rows; `before`
 * where it has not changed. A last line without its end was never written to the end, so nobody was told that it is kept: it
 * does not count, and is no damage.
 */
export function readJournal(file: string, before = emptyJournal): ReadJournal {
  const identity = identityOf(file);
  if (identity === before.identity) return before;
  const text = identity === undefined ? undefined : textOf(file);
  if (text === undefined) return emptyJournal;
  const lines = text.split('\n').slice(0, -1);
  const base = /^\{"base":"(.*)"\}$/.exec(lines[0] ?? '')?.[1];
  if (base !== undefined) lines.shift();
  const entries = lines.map(parseRow);
  const whole = entries.filter(entry => entry !== undefined);
  const isWhole = whole.length === lines.length;
  return { marks: marksFrom(whole), isWhole, rows: lines.length, base, identity };
}

/** Undefined where another window has just taken its marks into the marks file. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (identityOf(file) === undefined) return undefined;
    throw error;
  }
}

/**
 * Adds marks to those of the marks file's rows `base` and returns when they are on the disk. Throws the system's error, and
 * then none was added.
 */
export function appendToJournal(file: string, base: string, news: ReadonlyMap<string, Mark>): void {
  let rows = '';
  for (const [id, mark] of news) rows += `${formatRow(JSON.stringify(id), mark)}\n`;
  // A journal that was taken into the marks file meanwhile, by a process that could not have the lock, is a file without a name.
  while (!appendOnce(file, `{"base":"${base}"}\n`, rows));
}

function appendOnce(file: string, head: string, rows: string): boolean {
  const descriptor = openSync(file, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT, 0o600);
  try {
    const wholeBytes = withoutTornLine(descriptor);
    const bytes = Buffer.from(wholeBytes === 0 ? head + rows : rows);
    try {
      let written = 0;
      while (written < bytes.length) written += writeSync(descriptor, bytes, written);
      fsyncSync(descriptor);
    } catch (error) {
      ftruncateSync(descriptor, wholeBytes);
      throw error;
    }
    if (wholeBytes === 0) syncFolder(path.dirname(file));
    return fstatSync(descriptor).nlink > 0;
  } finally {
    closeSync(descriptor);
  }
}

/** Cuts off a last line that has no end; gives the length of what is left. */
function withoutTornLine(descriptor: number): number {
  const { size } = fstatSync(descriptor);
  const wholeBytes = readFileSync(descriptor).lastIndexOf('\n') + 1;
  if (wholeBytes < size) ftruncateSync(descriptor, wholeBytes);
  return wholeBytes;
}

export function removeJournal(file: string): void {
  rmSync(file, { force: true });
}
