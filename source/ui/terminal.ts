import { constants } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { isatty } from 'node:tty';
import type { Size } from '../layout/screen.ts';
import type { TerminalControl } from '../runtime/perform.ts';
import type { AmbiguousWidth } from '../text/width.ts';
import type { InkApp } from './app.tsx';
import type { Screen } from './screen.ts';
import { handleSignals, type SignalHandling } from './signals.ts';
import { createTerminalModes } from './terminal-modes.ts';

/** The terminal for as long as finews has it. */
export interface Terminal extends TerminalControl {
  size(): Size;
  /** Calls `listener` with every new size, until what it gives is called. */
  watchSize(listener: (size: Size) => void): () => void;
  /** Puts a title on the window. */
  entitle(title: string): void;
  /**
   * Shows the screen, begins the work once Ink has it, and gives the exit code when it is left; the terminal is then as it was.
   * Rejects with what the work or the drawing failed with.
   */
  show(screen: Screen, begin: () => Promise<void>): Promise<number>;
}

export interface TerminalOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Saves what must not be lost; called before anything that may end the process. */
  readonly flush: () => void;
  /** Whether the screen is heard and not seen. */
  readonly isSpoken: boolean;
  /** Cells that characters of ambiguous width take. */
  readonly ambiguous: AmbiguousWidth;
}

const home = '\u001b[H';
const noCursor = '\u001b[?25l';

export function createTerminal(options: TerminalOptions): Terminal {
  const { stdin, stdout, flush, isSpoken } = options;
  const modes = createTerminalModes(stdout, isSpoken);
  let app: InkApp | undefined;
  let isLeft = false;
  let leave: (exitCode: number) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  let signals: SignalHandling | undefined;
  /** Until the last turn that somebody else has with the terminal is over: Ink refuses a second one within the first. */
  let turn: Promise<void> = Promise.resolve();
  function lendTo(use: () => void | Promise<void>): Promise<void> {
    const lent = async (): Promise<void> => {
      flush();
      modes.giveBack();
      await use();
      if (!isLeft) modes.take();
    };
    turn = turn.then(() => (isLeft ? undefined : app?.suspendTerminal(lent))).catch(fail);
    return turn;
  }
  const size = (): Size => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 });
  const redraw = (): void => void lendTo(() => undefined);
  const listen = (): void => {
    signals = handleSignals({ leave, suspend: lendTo, redraw });
  };
  return {
    size,
    watchSize(listener) {
      const onResize = (): void => listener(size());
      stdout.on('resize', onResize);
      return () => stdout.off('resize', onResize);
    },
    send: sequence => stdout.write(sequence),
    entitle: modes.entitle,
    redraw,
    suspend: () => signals?.stopGroup(),
    quit: () => leave(0),
    lend(use) {
      return lendTo(async () => {
        // Ctrl-C and Ctrl-Z are for the program that has the terminal; with it finews stops as a whole.
        signals?.forget();
        const stayThere = (): void => undefined;
        process.on('SIGINT', stayThere);
        try {
          use();
          // What came meanwhile is delivered now.
          await setImmediate();
        } finally {
          process.off('SIGINT', stayThere);
          listen();
        }
      });
    },
    async show(screen, begin) {
      const ended = Promise.withResolvers<number>();
      const isGone = watchTerminals();
      let unmount = (): void => undefined;
      /** Whatever fails on the way out, as it may after a defect, the terminal is given back. */
      const giveAllBack = (): void => {
        if (isLeft) return;
        isLeft = true;
        succeeds(flush);
        succeeds(unmount);
        modes.giveBack();
        succeeds(() => stdin.setRawMode(false));
        // On Node 20 an ordinary exit would abort over a terminal that is gone.
        if (isGone()) process.kill(process.pid, 'SIGKILL');
      };
      leave = code => {
        giveAllBack();
        ended.resolve(code);
      };
      fail = error => {
        giveAllBack();
        ended.reject(error);
      };
      process.removeAllListeners('uncaughtException').on('uncaughtException', fail);
      process.once('exit', giveAllBack);
      listen();
      const hangUp = () => leave(128 + constants.signals.SIGHUP);
      stdin.once('end', hangUp).once('error', hangUp);
      stdout.prependOnceListener('error', hangUp);
      try {
        // From now on keys wait for Ink, and none is echoed.
        stdin.setRawMode(true);
        modes.take();
        // There to be read while Ink is loaded; what Ink then draws is the same.
        if (!isSpoken) stdout.write(noCursor + screen.current().text + home);
        const { renderApp } = await import('./render-app.tsx');
        const onReady = (inkApp: InkApp): void => {
          app = inkApp;
        };
        const instance = renderApp(screen, { ...options, onReady });
        unmount = instance.unmount;
        instance.waitUntilExit().catch(fail);
        begin().catch(fail);
      } catch (error) {
        fail(error);
      }
      return ended.promise.finally(() => signals?.forget());
    },
  };
}

/** Gives a function that says whether a terminal that is there now has gone: its window was closed. */
function watchTerminals(): () => boolean {
  const terminals = [0, 1, 2].filter(descriptor => isatty(descriptor));
  return () => !terminals.every(descriptor => isatty(descriptor));
}

function succeeds(task: () => void): boolean {
  try {
    task();
    return true;
  } catch {
    return false;
  }
}
