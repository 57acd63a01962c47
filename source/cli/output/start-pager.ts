import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The pager, undefined where it cannot be started: then the text is written as without one. */
export async function startPager([file = '', ...argv]: readonly string[]): Promise<ChildProcess | undefined> {
  const pager = spawn(file, argv, { stdio: ['pipe', 'inherit', 'inherit'] });
  const isStarted = await Promise.race([
    once(pager, 'spawn').then(() => true),
    once(pager, 'error').then(() => false),
  ]).catch(() => false);
  if (!isStarted) return undefined;
  // Who leaves the pager early has read enough.
  pager.stdin!.on('error', () => {});
  // Ctrl-C is the pager's to answer while it has the terminal.
  process.on('SIGINT', () => {});
  return pager;
}
