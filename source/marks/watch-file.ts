import { mkdirSync, watch } from 'node:fs';

/** A program that replaces a file makes several events of it. */
const restMs = 50;

/**
 * Calls the listener when a file of a folder has been changed or replaced. The folder is watched, because a
 * file that is replaced is another one.
 */
export function watchFile(folder: string, name: string, listener: () => void): () => void {
  let rest: NodeJS.Timeout | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const watcher = watch(folder, { persistent: false }, (_, changed) => {
      if (changed !== name) return;
      clearTimeout(rest);
      rest = setTimeout(listener, restMs).unref();
    });
    // A folder that is taken away: what is known stays.
    watcher.on('error', () => watcher.close());
    return () => {
      clearTimeout(rest);
      watcher.close();
    };
  } catch {
    return () => {};
  }
}
