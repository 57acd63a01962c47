import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PathList } from '../path-list.ts';
import type { HeadPlace } from '../read-head.ts';
import { type Batch, makeWorkspace, readBatch, type Workspace } from './read-batch.ts';

/** How many files are read between two turns of the event loop, and written together. */
const filesAtATime = 500;

export function chunksOf(paths: PathList): number {
  return Math.ceil(paths.length / filesAtATime);
}

/** Files that several threads read, each taking the next chunk when it is done with one. */
export interface Share {
  readonly paths: PathList;
  readonly place: HeadPlace;
  /** For `hashText`. */
  readonly seed: number;
  /** One number of 32 bits: the chunk that is taken next. */
  readonly next: SharedArrayBuffer;
}

/** Keeps plain text, and gives where it begins. */
export type Append = (bytes: Buffer) => number;

/** Takes chunks until there are none; the texts of a batch are kept before it is handed over. */
export async function readShare(
  share: Share,
  append: Append,
  take: (chunk: number, batch: Batch) => void,
): Promise<void> {
  const next = new Int32Array(share.next);
  const chunks = chunksOf(share.paths);
  const workspace = makeWorkspace();
  for (let chunk = Atomics.add(next, 0, 1); chunk < chunks; chunk = Atomics.add(next, 0, 1)) {
    take(chunk, await readChunk(share, chunk, append, workspace));
    await nextTurn();
  }
}

export async function readChunk(
  { paths, place, seed }: Omit<Share, 'next'>,
  chunk: number,
  append: Append,
  workspace: Workspace = makeWorkspace(),
): Promise<Batch> {
  const start = chunk * filesAtATime;
  const batch = await readBatch(paths.slice(start, start + filesAtATime), place, seed, workspace);
  const base = append(workspace.texts.written);
  const { textStarts } = batch.columns;
  for (let at = 0; at < textStarts.length; at++) textStarts[at]! += base;
  return batch;
}
