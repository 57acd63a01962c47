import type { BenchArchive } from '../archives.ts';
import type { Workshop } from '../measure/workshop.ts';

/** What all measurements work with. */
export interface Bench {
  /** Pairs of runs that a median is taken of. */
  readonly runs: number;
  /** The archive that the goals speak of, and the smaller ones beside it, smallest first. */
  readonly archive: BenchArchive;
  readonly smaller: readonly BenchArchive[];
  readonly workshop: Workshop;
  /** `peak.c` and `floor.c`, compiled; undefined without a C compiler. */
  readonly peakProgram: string | undefined;
  readonly floorProgram: string | undefined;
}

/** A row of the table. */
export interface Figure {
  readonly what: string;
  readonly goal: string;
  /** With its unit, or why it was not measured. */
  readonly measured: string;
  readonly ratio?: string;
  readonly isMet?: boolean;
}

/** Measures one goal of the project, by the number it has there. */
export interface Goal {
  readonly number: number;
  readonly measure: (bench: Bench) => Promise<readonly Figure[]>;
}

export function notMeasured(what: string, goal: string, reason: string): Figure {
  return { what, goal, measured: `not measured: ${reason}` };
}

export const milliseconds = (ms: number): string => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
export const megabytes = (count: number): string => `${count.toFixed(0)} MB`;
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

/** `1 k`, `100 k`, `1 M`. */
export function shortCount(count: number): string {
  return count < 1_000_000 ? `${count / 1000} k` : `${count / 1_000_000} M`;
}
