import os from 'node:os';
import path from 'node:path';

/** A home in which nothing can be made. */
const nowhere = '/dev/null';

/**
 * Sees to it that `os.homedir()` has an absolute answer from now on. With an empty or relative HOME finews would take the working
 * folder for its own, which may be a stranger's archive: it would write there, and run the compiled code that it finds there. Such a
 * HOME counts as none, which means the home that the system knows; who has not even that keeps nothing.
 */
export function settleHome(): void {
  const { HOME } = process.env;
  if (process.platform === 'win32' || (HOME !== undefined && path.isAbsolute(HOME))) return;
  delete process.env.HOME;
  process.env.HOME = homeOfSystem() ?? nowhere;
}

function homeOfSystem(): string | undefined {
  try {
    return [os.homedir()].find(path.isAbsolute);
  } catch {
    return undefined;
  }
}
