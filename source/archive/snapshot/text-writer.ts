import { randomBytes } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../../words/system-errors.ts';
import type { TextFile } from './summary.ts';

/** Takes plain text piece by piece; `finish` gives the file that holds it. */
export interface TextWriter {
  /** Gives where the bytes begin. @throws StoreError where they cannot be kept. */
  append(bytes: Buffer): number;
  finish(): TextFile;
  /** By which other threads append to the same file; undefined for what is kept in memory. */
  readonly shared?: SharedTexts;
}

export interface SharedTexts {
  readonly descriptor: number;
  /** One number of 64 bits: where the next piece goes. */
  readonly end: SharedArrayBuffer;
}

/** The disk does not keep the index: it is full, say. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** The system's. */
  readonly reason: string;

  constructor(cause: unknown) {
    super('the index cannot be kept', { cause });
    this.reason = reasonOf(cause);
  }
}

/** A new file of text in a folder. @throws StoreError */
export function fileTexts(folder: string): TextWriter {
  const name = `text-${randomBytes(8).toString('hex')}`;
  const descriptor = openNew(path.join(folder, name));
  const shared = { descriptor, end: new SharedArrayBuffer(8) };
  return {
    shared,
    append: bytes => appendTexts(shared, bytes),
    finish() {
      closeSync(descriptor);
      return { name, bytes: Number(Atomics.load(new BigInt64Array(shared.end), 0)) };
    },
  };
}

/** Each thread takes a stretch of the file for itself, and writes there. @throws StoreError */
export function appendTexts({ descriptor, end }: SharedTexts, bytes: Buffer): number {
  const start = Number(Atomics.add(new BigInt64Array(end), 0, BigInt(bytes.length)));
  try {
    for (let at = 0; at < bytes.length; )
      at += writeSync(descriptor, bytes, at, bytes.length - at, start + at);
  } catch (error) {
    throw new StoreError(error);
  }
  return start;
}

function openNew(file: string): number {
  try {
    return openSync(file, 'wx', 0o600);
  } catch (error) {
    throw new StoreError(error);
  }
}
