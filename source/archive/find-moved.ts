import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { diskPath } from './disk-path.ts';

/**
 * Where a file went that was at a path below the root: under the same name in a folder beside its own, as
 * from `_posts` to `old_post`. Undefined where it is still there, or in none of them.
 */
export function findMoved(root: string, relativePath: string): string | undefined {
  if (existsSync(diskPath(root, relativePath))) return undefined;
  const { dir, base } = path.posix.parse(relativePath);
  const parent = path.posix.dirname(dir);
  return foldersIn(diskPath(root, parent))
    .map(folder => path.posix.join(parent, folder, base))
    .find(candidate => existsSync(diskPath(root, candidate)));
}

function foldersIn(folder: string | Buffer): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
