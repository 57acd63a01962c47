import { statSync } from 'node:fs';

/**
 * Another write gives a file another one; undefined where there is no file. Throws where something else stands there, which
 * might make whoever reads it wait for ever.
 */
export function identityOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile()) {
    throw Object.assign(new Error('not a file'), { code: stats.isDirectory() ? 'EISDIR' : 'not-a-file' });
  }
  return stats && `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
}
