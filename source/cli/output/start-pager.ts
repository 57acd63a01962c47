import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { World } from '../world.ts';

/**
 * For less where nobody has set it up, as git does: leaves at once what fits on a screen, keeps colours, leaves the text on the
 * screen behind it. What finews writes is UTF-8 in every locale.
 */
const forLess = { LESS: 'FRX', LESSCHARSET: 'utf-8' } as const;

/** The pager, undefined where it cannot be started: then the text is written as without one. */
export async function startPager(
  [file = '', ...argv]: readonly string[],
  environment: World['environment'],
): Promise<ChildProcess | undefined> {
  const pager = spawn(file, argv, {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...forLess, ...environment },
  });
  // Who leaves the pager early has read enough.
  pager.stdin?.on('error', () => {});
  const isStarted = await Promise.race([
    once(pager, 'spawn').then(() => true),
    once(pager, 'error').then(() => false),
  ]).catch(() => false);
  if (!isStarted) return undefined;
  // Ctrl-C is the pager's to answer while it has the terminal.
  process.on('SIGINT', () => {});
  return pager;
}
