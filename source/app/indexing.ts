import type { ActionOf } from './action.ts';
import type { State } from './state.ts';
import { just, type Step } from './step.ts';

/** How far the index of an archive is. */
export interface Indexing {
  readonly read: number;
  readonly total: number;
  readonly startedMs: number;
  /** How many files had been read when it was first heard of. */
  readonly readAtStart: number;
}

/** Whether nothing is known yet but the names of files: what is about every post would have to read them all. */
export function knowsNamesOnly({ catalogue }: State): boolean {
  return catalogue.size > 0 && catalogue.categories.length === 0;
}

export function noteProgress(state: State, { read, total }: ActionOf<'index-progressed'>): Step {
  const { startedMs, readAtStart } = state.indexing ?? { startedMs: state.nowMs, readAtStart: read };
  return just({ ...state, indexing: { read, total, startedMs, readAtStart } });
}

const HALF_A_SECOND_MS = 500;

/** What is said of it: nothing of an index that is there before anybody has read the word. */
export function slowIndexing({ indexing, nowMs }: State): Indexing | undefined {
  return indexing !== undefined && nowMs - indexing.startedMs >= HALF_A_SECOND_MS ? indexing : undefined;
}

/** Before so much of it is done, its pace says nothing: a reader is asked to wait for half an hour, and it takes ten seconds. */
const SHARE_THAT_TELLS = 1 / 50;

/** How long it will take at the pace of so far; undefined while there is no pace yet. */
export function remainingMs({ indexing, nowMs }: State): number | undefined {
  if (indexing === undefined) return undefined;
  const { read, total, startedMs, readAtStart } = indexing;
  const elapsedMs = nowMs - startedMs;
  const readSince = read - readAtStart;
  if (readSince <= total * SHARE_THAT_TELLS || elapsedMs < 200) return undefined;
  return (elapsedMs / readSince) * (total - read);
}
