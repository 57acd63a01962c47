import { realpathSync } from 'node:fs';
import path from 'node:path';

/** Whether a real path is the real folder, or below it. */
export function isInside(realPath: string, realFolder: string): boolean {
  const relative = path.relative(realFolder, realPath);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** Whether a file or folder that is there lies below `folder` when all links are followed. */
export function liesInside(file: string, folder: string): boolean {
  return isInside(realpathSync(file), realpathSync(folder));
}
