import type { BenchArchive } from '../archives.ts';
import type { Workshop } from '../measure/workshop.ts';

/** What all measurements work with. */
export interface Bench {
  /** Runs, or pairs of runs, that a median is taken of. */
  readonly runs: number;
  /** The archive that the goals speak of, and the smaller ones beside it, smallest first. */
  readonly archive: BenchArchive;
  readonly smaller: readonly BenchArchive[];
  /** The folders of a reader who has used finews. */
  readonly workshop: Workshop;
  /** `peak.c`, `floor.c` and `forget.c`, compiled; undefined without a C compiler. */
  readonly programs: Readonly<Record<'peak' | 'floor' | 'forget', string>> | undefined;
}

/** A row of the table. */
export interface Figure {
  /** The goal's number. */
  readonly number: number;
  readonly what: string;
  readonly goal: string;
  /** With its unit, or why it was not measured. */
  readonly measured: string;
  readonly ratio?: string;
  readonly isMet?: boolean;
}

/** One measurement, which may speak of several goals. */
export interface Goal {
  readonly numbers: readonly number[];
  readonly measure: (bench: Bench) => Promise<readonly Figure[]>;
}

export function notMeasured(figure: Omit<Figure, 'measured'>, reason: string): Figure {
  return { ...figure, measured: `not measured: ${reason}` };
}

/** A figure that must not be greater than `most`. */
export function atMost(
  figure: Pick<Figure, 'number' | 'what'>,
  most: number,
  value: number,
  format: (value: number) => string,
): Figure {
  return { ...figure, goal: `≤ ${format(most)}`, measured: format(value), isMet: value <= most };
}

/** A time that must not be greater than `most` times another one. */
export function atMostTimes(
  figure: Pick<Figure, 'number' | 'what'>,
  most: number,
  { ms, ratio, than = '`node -e 0`' }: { ms: number; ratio: number; than?: string },
): Figure {
  return {
    ...figure,
    goal: `≤ ${most} × ${than}`,
    measured: milliseconds(ms),
    ratio: times(ratio),
    isMet: ratio <= most,
  };
}

export const milliseconds = (ms: number): string => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
export const megabytes = (count: number): string => `${count.toFixed(0)} MB`;
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

/** `1 k`, `100 k`, `1 M`. */
export function shortCount(count: number): string {
  return count < 1_000_000 ? `${count / 1000} k` : `${count / 1_000_000} M`;
}
