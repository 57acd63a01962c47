import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { splitCommand } from '../../text/split-command.ts';
import type { Context } from '../context.ts';

/** Where posts are written to: stdout, or a pager where they are longer than the screen. */
export interface Pager {
  /** Whether a pager may show what is written. */
  readonly isWanted: boolean;
  write(piece: string | Uint8Array): Promise<void>;
  /** Returns when the reader has left the pager. */
  end(): Promise<void>;
}

/** Leaves at once what fits on a screen, keeps colours, leaves the text on the screen behind it. */
const usualPager = 'less -FRX';

/** Opens the way to stdout. On a terminal a pager is started when a screen is full, by its words and without a shell. */
export function openPager({ options, world }: Context): Pager {
  const { stdout, environment } = world;
  const words = splitCommand(environment.PAGER ?? usualPager);
  const isWanted =
    stdout.isTTY === true &&
    options.hasPager &&
    words.length > 0 &&
    words[0] !== 'cat' &&
    environment.TERM !== 'dumb';
  const rows = stdout.rows || 24;
  let held: (string | Uint8Array)[] = [];
  let heldRows = 0;
  let pager: ChildProcess | undefined;
  let ended: Promise<unknown> | undefined;

  return {
    isWanted,
    async write(piece) {
      if (!isWanted) return toStream(stdout, [piece]);
      if (pager !== undefined) return toStream(pager.stdin!, [piece]);
      held.push(piece);
      heldRows += typeof piece === 'string' ? piece.split('\n').length - 1 : 0;
      if (heldRows < rows) return;
      const { startPager } = await import('./start-pager.ts');
      pager = await startPager(words);
      ended = pager && once(pager, 'exit');
      await toStream(pager?.stdin ?? stdout, held);
      held = [];
    },
    async end() {
      if (pager === undefined) return toStream(stdout, held);
      pager.stdin!.end();
      await ended;
    },
  };
}

async function toStream(
  stream: NodeJS.WritableStream,
  pieces: readonly (string | Uint8Array)[],
): Promise<void> {
  for (const piece of pieces) {
    if (stream.write(piece) || ('destroyed' in stream && stream.destroyed)) continue;
    await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
  }
}
