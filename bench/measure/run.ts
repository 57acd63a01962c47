import { spawnSync } from 'node:child_process';
import type { Environment } from './workshop.ts';

export interface Run {
  readonly ms: number;
  readonly stdout: string;
}

/** Runs a command to its end. Throws where it fails: a figure of a failed run would be a lie. */
export function run(command: readonly string[], environment: Environment, folder?: string): Run {
  const [file, ...words] = command;
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(file!, words, {
    env: environment,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    ...(folder !== undefined && { cwd: folder }),
  });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`${command.join(' ')} failed: ${error ?? stderr}`);
  return { ms, stdout };
}
