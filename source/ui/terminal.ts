import { setImmediate } from 'node:timers/promises';
import { render, type useApp } from 'ink';
import type { ReactNode } from 'react';
import type { Size } from '../layout/screen.ts';
import type { TerminalControl } from '../runtime/perform.ts';
import { cleanLine } from '../text/clean.ts';
import { handleSignals, type SignalHandlers } from './signals.ts';

type InkApp = ReturnType<typeof useApp>;

/** The terminal for as long as finews has it. */
export interface Terminal extends TerminalControl {
  size(): Size;
  /** Calls `listener` with every new size, until what it gives is called. */
  watchSize(listener: (size: Size) => void): () => void;
  /** Puts a title on the window. */
  entitle(title: string): void;
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

/** The title of the window is put on the terminal's stack of titles (XTWINOPS 22 and 23), and taken from there at the end. */
const keepTitle = '\u001b[22;0t';
const giveTitleBack = '\u001b[23;0t';

export function createTerminal({ stdin, stdout, flush }: TerminalOptions): Terminal {
  let app: InkApp | undefined;
  let title = '';
  let leave: () => void = () => undefined;
  let handlers: SignalHandlers | undefined;
  let stopHandling: () => void = () => undefined;
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
    entitle(wanted) {
      if (wanted === title) return;
      title = wanted;
      stdout.write(titleOf(title));
    },
    redraw: () => void app?.suspendTerminal(() => undefined),
    // To the whole group, as the terminal itself does it: npm and a shell in between stop as well.
    suspend: () => process.platform !== 'win32' && process.kill(0, 'SIGTSTP'),
    quit: () => leave(),
    async lend(use) {
      flush();
      await app?.suspendTerminal(async () => {
        // Ctrl-C and Ctrl-Z are for the program that has the terminal; with it finews stops as a whole.
        stopHandling();
        const stayThere = (): void => undefined;
        process.on('SIGINT', stayThere);
        stdout.write(wheelScrolls + giveTitleBack);
        use();
        stdout.write(wheelSendsArrows + keepTitle + titleOf(title));
        // What came meanwhile is delivered now.
        await setImmediate();
        process.off('SIGINT', stayThere);
        if (handlers !== undefined) stopHandling = handleSignals(handlers);
      });
    },
    async show(node, begin) {
      let exitCode = 0;
      let failure: { readonly error: unknown } | undefined;
      stdout.write(wheelSendsArrows + keepTitle);
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
      handlers = {
        flush,
        fail,
        leave(code) {
          exitCode = code;
          leave();
        },
        async suspend(stop) {
          await app?.suspendTerminal(async () => {
            stdout.write(wheelScrolls + giveTitleBack);
            await stop();
            stdout.write(wheelSendsArrows + keepTitle + titleOf(title));
          });
        },
      };
      stopHandling = handleSignals(handlers);
      stdin.once('end', () => process.emit('SIGHUP', 'SIGHUP'));
      begin().catch(fail);
      try {
        await instance.waitUntilExit();
      } finally {
        stopHandling();
        stdout.write(wheelScrolls + giveTitleBack);
      }
      if (failure !== undefined) throw failure.error;
      return exitCode;
    },
  };
}

/** OSC 0. What a post is called comes in here, so it is made one clean line at the door. */
function titleOf(title: string): string {
  return `\u001b]0;${cleanLine(title)}\u0007`;
}
