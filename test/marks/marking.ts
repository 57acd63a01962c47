import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';

const program = path.join(import.meta.dirname, 'marking-program.ts');

/** A program that marks posts, and what it has said. */
export interface Marking {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>;
  /** The number of the last save that it said is on the disk. */
  readonly saved: () => number;
  begin(): void;
  /** Its exit code, or the signal that ended it, and what it complained of. */
  readonly ended: Promise<{ readonly end: unknown; readonly complaint: string }>;
}

/** Starts `marking-program.ts`; it is ready and waits to begin. */
export async function startMarking(
  folder: string,
  name: string,
  kind: 'window' | 'commands',
  { saves, marks }: { readonly saves: number; readonly marks: number },
): Promise<Marking> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', program, folder, name, kind, `${saves}`, `${marks}`],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let said = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  // Its last words may come after its end.
  const ended = once(child, 'close').then(([code, signal]) => ({ end: code ?? signal, complaint }));
  await Promise.race([once(child.stdout, 'data'), ended]);
  return {
    process: child,
    saved: () => Number(said.split('\n').at(-2) ?? 0) || 0,
    begin: () => child.stdin.write('go\n'),
    ended,
  };
}
