import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Environment, Workshop } from './workshop.ts';

/** Whether a program is there to compare with. */
export function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** Compiles `bench/NAME.c`; undefined without a C compiler. */
export function compile(name: string, workshop: Workshop): string | undefined {
  const compiler = process.env.CC ?? 'cc';
  if (!isInstalled(compiler)) return undefined;
  const program = path.join(workshop.folder, name);
  const source = path.join(import.meta.dirname, '..', `${name}.c`);
  const { status, stderr } = spawnSync(compiler, ['-O2', '-o', program, source], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return program;
}

/** Peak memory of a command in megabytes, in a run of its own. `peakProgram` is `peak.c`, compiled. */
export function peakMegabytes(
  peakProgram: string,
  command: readonly string[],
  environment: Environment,
): number {
  const { output } = spawnSync(peakProgram, command, {
    env: environment,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return Number(output[3]) / 1024;
}
