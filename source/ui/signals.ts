import { constants } from 'node:os';
import { setImmediate } from 'node:timers/promises';

export interface SignalHandlers {
  /** Saves what must not be lost, gives the terminal back and ends, with this exit code. */
  leave(exitCode: number): void;
  /** Saves what must not be lost, and gives the terminal back while `stop` runs. */
  suspend(stop: () => Promise<void>): Promise<void>;
  /** Takes the terminal anew and draws everything. */
  redraw(): void;
}

export interface SignalHandling {
  /** Stops finews as Ctrl-Z does, and the whole group with it: npm and a shell in between stop as well. */
  stopGroup(): void;
  forget(): void;
}

/** How long to wait for a stop that never comes: a process that nobody could wake again is not stopped by the system. */
const STOP_MS = 50;

const ending: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];

/** What signals do while finews has the terminal. Ink would restore the terminal too, but would not save anything. */
export function handleSignals({ leave, suspend, redraw }: SignalHandlers): SignalHandling {
  let isForgotten = false;
  let isStopping = false;
  const end = (signal: NodeJS.Signals): void => {
    // `kill %1` wakes a program that it has stopped: the terminal is the shell's, and nothing may be written to it.
    if (isStopping) dieOf(signal);
    else leave(128 + constants.signals[signal]);
  };
  const stop = async (target: number): Promise<void> => {
    if (isStopping || process.platform === 'win32') return;
    isStopping = true;
    await suspend(async () => {
      isStopping = true;
      unlistenToStops();
      await stopUntilContinued(target);
      // A signal that has come with the one to go on is heard first.
      await setImmediate();
      // What comes from now on comes to a program that has the terminal, or is about to.
      isStopping = false;
      if (!isForgotten) listenToStops();
    });
    isStopping = false;
  };
  const stopAlone = (): void => void stop(process.pid);
  function listenToStops(): void {
    if (process.platform === 'win32') return;
    process.on('SIGTSTP', stopAlone);
    // Somebody has stopped it by force (SIGSTOP), and a shell has had the terminal since.
    process.on('SIGCONT', redraw);
  }
  function unlistenToStops(): void {
    process.off('SIGTSTP', stopAlone);
    process.off('SIGCONT', redraw);
  }
  for (const signal of ending) process.on(signal, end);
  listenToStops();
  return {
    stopGroup: () => void stop(0),
    forget() {
      isForgotten = true;
      for (const signal of ending) process.off(signal, end);
      unlistenToStops();
    },
  };
}

/** Ends as if nobody had listened: at once, with no more said to the terminal. */
function dieOf(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/** Stops `target`, this process or (0) its group, as Ctrl-Z does by default; goes on with `fg`. */
function stopUntilContinued(target: number): Promise<void> {
  return new Promise(resolve => {
    const goOn = (): void => {
      clearTimeout(patience);
      process.off('SIGCONT', goOn);
      resolve();
    };
    const patience = setTimeout(goOn, STOP_MS);
    process.on('SIGCONT', goOn);
    process.kill(target, 'SIGTSTP');
  });
}
