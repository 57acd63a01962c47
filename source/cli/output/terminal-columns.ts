import type { World } from '../world.ts';

/** How wide the terminal is; without one what `COLUMNS` says, or 80. */
export function terminalColumns({ stdout, environment }: World): number {
  const fromEnvironment = Number(environment.COLUMNS);
  return stdout.columns || (fromEnvironment > 0 ? Math.floor(fromEnvironment) : 80);
}
