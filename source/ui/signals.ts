import { constants } from 'node:os';

export interface SignalHandlers {
  /** Saves what must not be lost. */
  flush(): void;
  /** Gives the terminal back and ends, with this exit code. */
  leave(exitCode: number): void;
  fail(error: unknown): void;
  /** Gives the terminal back while `stop` runs. */
  suspend(stop: () => Promise<void>): Promise<void>;
}

/** How long to wait for a stop that never comes: a process that nobody could wake again is not stopped by the system. */
const STOP_MS = 50;

/**
 * What signals do while finews has the terminal, and errors that nobody caught. Ink would restore the terminal too, but would
 * not save anything. What it gives takes the handlers away again.
 */
export function handleSignals(handlers: SignalHandlers): () => void {
  const end = (signal: NodeJS.Signals): void => {
    handlers.flush();
    handlers.leave(128 + constants.signals[signal]);
    // The window is closed: on Node 20 an ordinary exit would abort over the terminal that is gone.
    if (signal === 'SIGHUP') process.kill(process.pid, 'SIGKILL');
  };
  const suspend = (): void => {
    void handlers.suspend(async () => {
      handlers.flush();
      process.off('SIGTSTP', suspend);
      await stopUntilContinued();
      process.on('SIGTSTP', suspend);
    });
  };
  const ending: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
  for (const signal of ending) process.on(signal, end);
  if (process.platform !== 'win32') process.on('SIGTSTP', suspend);
  process.on('uncaughtException', handlers.fail);
  process.on('exit', handlers.flush);
  return () => {
    for (const signal of ending) process.off(signal, end);
    process.off('SIGTSTP', suspend);
    process.off('uncaughtException', handlers.fail);
    process.off('exit', handlers.flush);
  };
}

/** Stops this process as Ctrl-Z does by default; goes on with `fg`. */
function stopUntilContinued(): Promise<void> {
  return new Promise(resolve => {
    const goOn = (): void => {
      clearTimeout(patience);
      process.off('SIGCONT', goOn);
      resolve();
    };
    const patience = setTimeout(goOn, STOP_MS);
    process.on('SIGCONT', goOn);
    process.kill(process.pid, 'SIGTSTP');
  });
}
