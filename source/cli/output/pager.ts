import type { ChildProcess } from 'node:child_process';
import { splitCommand } from '../../text/split-command.ts';
import type { Context } from '../context.ts';
import { writeTo } from './write-to.ts';

/** Where text is written to: stdout, or a pager where it is longer than the screen. */
export interface Pager {
  /** Whether a pager may show what is written. */
  readonly isWanted: boolean;
  /** Whether the reader has left the pager: more will not be seen. */
  readonly isLeft: boolean;
  write(piece: string | Uint8Array): Promise<void>;
  /** Returns when the reader has left the pager. */
  end(): Promise<void>;
}

/** Opens the way to stdout. On a terminal a pager is started when a screen is full, by its words and without a shell. */
export function openPager({ options, world }: Context): Pager {
  const { stdout, environment } = world;
  const words = splitCommand(environment.PAGER ?? 'less');
  const isWanted =
    stdout.isTTY === true &&
    options.hasPager &&
    !options.isRaw &&
    words.length > 0 &&
    words[0] !== 'cat' &&
    environment.TERM !== 'dumb';
  const rows = stdout.rows || 24;
  let held: (string | Uint8Array)[] | undefined = isWanted ? [] : undefined;
  let heldRows = 0;
  let pager: ChildProcess | undefined;
  let isLeft = false;
  let ended: Promise<void> | undefined;

  return {
    isWanted,
    get isLeft() {
      return isLeft;
    },
    async write(piece) {
      if (held === undefined) return writeTo(pager?.stdin ?? stdout, piece);
      held.push(piece);
      heldRows += typeof piece === 'string' ? piece.split('\n').length - 1 : 0;
      if (heldRows < rows) return;
      const { startPager } = await import('./start-pager.ts');
      pager = await startPager(words, environment);
      ended = pager && untilLeft(pager);
      await release();
    },
    async end() {
      await release();
      pager?.stdin?.end();
      await ended;
    },
  };

  /** Writes what was held until it was known where to. */
  async function release(): Promise<void> {
    const pieces = held ?? [];
    held = undefined;
    for (const piece of pieces) await writeTo(pager?.stdin ?? stdout, piece);
  }

  function untilLeft(running: ChildProcess): Promise<void> {
    return new Promise(resolve =>
      running.once('exit', () => {
        isLeft = true;
        resolve();
      }),
    );
  }
}
