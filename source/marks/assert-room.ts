import { accessSync, constants, statfsSync } from 'node:fs';

/**
 * Throws what a write of so many bytes to a folder would throw, before it. conf tries for a whole second where it may not
 * write; and on a disk that is nearly full it would replace the file with the part of the new one that still fitted.
 */
export function assertRoom(folder: string, bytes: number): void {
  accessSync(folder, constants.W_OK);
  const { bavail, bsize, blocks } = statfsSync(folder);
  const isKnown = blocks > 0;
  if (isKnown && bavail * bsize < bytes) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
}
