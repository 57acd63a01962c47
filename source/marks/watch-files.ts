import { mkdirSync, watch } from 'node:fs';
import path from 'node:path';

/** A program that replaces a file makes several events of it. */
const restMs = 50;

/**
 * Calls the listener when one of the files of a folder has been changed or replaced. The folder is watched, because a
 * file that is replaced is another one.
 */
export function watchFiles(folder: string, files: readonly string[], listener: () => void): () => void {
  const names = new Set(files.map(file => path.basename(file)));
  let rest: NodeJS.Timeout | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const watcher = watch(folder, { persistent: false }, (_, changed) => {
      if (changed === null || !names.has(changed)) return;
      rest ??= setTimeout(() => {
        rest = undefined;
        listener();
      }, restMs).unref();
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
