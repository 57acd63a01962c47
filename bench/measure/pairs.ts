import { run } from './run.ts';
import { median } from './statistics.ts';
import { bareNode, type Environment } from './workshop.ts';

/** Medians of pairs. */
export interface Pairs {
  readonly ms: number;
  /** How much longer than bare `node -e 0`, which ran just before. */
  readonly ratio: number;
}

/**
 * Measures in turn with bare Node, after a run to warm up, so that a machine whose speed drifts favours neither side.
 */
export async function pairs(
  count: number,
  environment: Environment,
  measure: () => number | Promise<number>,
): Promise<Pairs> {
  await measure();
  run(bareNode, environment);
  const measured: number[] = [];
  const ratios: number[] = [];
  for (let left = count; left > 0; left--) {
    const bare = run(bareNode, environment).ms;
    const ms = await measure();
    measured.push(ms);
    ratios.push(ms / bare);
  }
  return { ms: median(measured), ratio: median(ratios) };
}
