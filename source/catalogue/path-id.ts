import { cleanLine } from '../text/clean.ts';

/**
 * A path as an id, for a post whose own id is another one's already. Ids are shown, so a path that is not clean (a file may be
 * called by any control sequence) has all but printable ASCII as hexadecimal numbers, and two such paths stay two ids.
 */
export function pathId(path: string): string {
  if (cleanLine(path) === path) return path;
  return path.replace(/[^\x21-\x7e]/g, unit => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
