import { median } from '../measure/statistics.ts';

/** One thing that was held against a promise. */
export interface Finding {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** A load that is put on the program; `share` of its full length, for a short look. */
export interface Soak {
  readonly name: string;
  readonly run: (share: number) => Promise<readonly Finding[]>;
}

const mostGrowth = 0.05;

/** Memory after a forced collection, at two moments with all the load in between. */
export function heapFinding(what: string, before: number, after: number): Finding {
  const growth = after / before - 1;
  return {
    what: `${what}: memory after a forced collection`,
    wanted: `grows ≤ ${mostGrowth * 100} %`,
    measured: `${megabytes(before)} → ${megabytes(after)} MB (${(growth * 100).toFixed(1)} %)`,
    isMet: growth <= mostGrowth,
  };
}

/** So much slower may be what is measured last: more is growth, less is noise. */
export const mostSlower = 1.5;

/** Latencies of the first and of the last tenth. */
export function latencyFinding(what: string, latencies: readonly number[]): Finding {
  const tenth = Math.ceil(latencies.length / 10);
  const [first, last] = [median(latencies.slice(0, tenth)), median(latencies.slice(-tenth))];
  return {
    what: `${what}: from key to last byte, the first tenth and the last`,
    wanted: `≤ ${mostSlower} ×`,
    measured: `${first.toFixed(1)} → ${last.toFixed(1)} ms, the longest of all ${Math.max(...latencies).toFixed(0)} ms`,
    isMet: last <= first * mostSlower,
  };
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
