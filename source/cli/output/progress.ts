import type { Context } from '../context.ts';

/** Work that takes longer than this shows how far it is. */
const patienceMs = 500;
/** No line is drawn anew more often than this. */
const redrawMs = 100;

/** Says on stderr, where that is a terminal, how many posts were read. */
export interface Progress {
  readonly report: (read: number, total: number) => void;
  /** Takes the line away. */
  end(): void;
}

export function progressFor({ world, words }: Pick<Context, 'world' | 'words'>): Progress {
  // `performance` would load a part of Node that is as heavy as a stream.
  let nextMs = Date.now() + patienceMs;
  let isShown = false;
  return {
    report(read, total) {
      const nowMs = Date.now();
      if (nowMs < nextMs || !world.stderr.isTTY) return;
      nextMs = nowMs + redrawMs;
      isShown = true;
      world.stderr.write(`\r${words.reading(read, total)}\u001b[K`);
    },
    end() {
      if (isShown) world.stderr.write('\r\u001b[K');
    },
  };
}
