import { render, type useApp } from 'ink';
import type { ReactNode } from 'react';
import type { Size } from '../layout/screen.ts';
import type { TerminalControl } from '../runtime/perform.ts';
import { handleSignals } from './signals.ts';

type InkApp = ReturnType<typeof useApp>;

/** The terminal for as long as finews has it. */
export interface Terminal extends TerminalControl {
  size(): Size;
  /** Calls `listener` with every new size, until what it gives is called. */
  watchSize(listener: (size: Size) => void): () => void;
  /** Takes what only a component can reach: Ink's way to hand the terminal over for a while. */
  attach(app: InkApp): void;
  /**
   * Shows `node`, begins the work once its first frame is there, and gives the exit code when it is left; the terminal is then
   * as it was. Rejects with what the work or the drawing failed with.
   */
  show(node: ReactNode, begin: () => Promise<void>): Promise<number>;
}

export interface TerminalOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Saves what must not be lost; called before anything that may end the process. */
  readonly flush: () => void;
}

/** Alternate scroll mode: the wheel sends arrow keys, since there is nothing to scroll back to on the alternate screen. */
const wheelSendsArrows = '\u001b[?1007h';
const wheelScrolls = '\u001b[?1007l';

export function createTerminal({ stdin, stdout, flush }: TerminalOptions): Terminal {
  let app: InkApp | undefined;
  let leave: () => void = () => undefined;
  const size = (): Size => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 });
  return {
    size,
    watchSize(listener) {
      const onResize = (): void => listener(size());
      stdout.on('resize', onResize);
      return () => stdout.off('resize', onResize);
    },
    attach(inkApp) {
      app = inkApp;
    },
    send: sequence => stdout.write(sequence),
    redraw: () => void app?.suspendTerminal(() => undefined),
    // To the whole group, as the terminal itself does it: npm and a shell in between stop as well.
    suspend: () => process.platform !== 'win32' && process.kill(0, 'SIGTSTP'),
    quit: () => leave(),
    async show(node, begin) {
      let exitCode = 0;
      let failure: { readonly error: unknown } | undefined;
      stdout.write(wheelSendsArrows);
      const instance = render(node, {
        stdin,
        stdout,
        alternateScreen: true,
        exitOnCtrlC: false,
        incrementalRendering: true,
        // Ink takes a terminal for none where CI is set in the environment.
        interactive: Boolean(stdout.isTTY),
        // Faster than keys repeat, so that every one is seen.
        maxFps: 120,
      });
      leave = () => instance.unmount();
      const fail = (error: unknown): void => {
        failure ??= { error };
        leave();
      };
      const stopHandling = handleSignals({
        flush,
        fail,
        leave(code) {
          exitCode = code;
          leave();
        },
        async suspend(stop) {
          await app?.suspendTerminal(async () => {
            stdout.write(wheelScrolls);
            await stop();
            stdout.write(wheelSendsArrows);
          });
        },
      });
      stdin.once('end', () => process.emit('SIGHUP', 'SIGHUP'));
      begin().catch(fail);
      try {
        await instance.waitUntilExit();
      } finally {
        stopHandling();
        stdout.write(wheelScrolls);
      }
      if (failure !== undefined) throw failure.error;
      return exitCode;
    },
  };
}
