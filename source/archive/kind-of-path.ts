import { statSync } from 'node:fs';

/**
 * What stands at a path. Nothing, as where it cannot be looked at (links in a circle, a file in the place of a folder): whoever
 * opens it says why. Never throws.
 */
export function kindOfPath(path: string): 'file' | 'folder' | undefined {
  try {
    const stats = statSync(path);
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}
