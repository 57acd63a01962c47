import { cleanLine } from '../text/clean.ts';
import type { Warning, WarningKind } from './warning.ts';

/** What stood in a file may be long; a warning has to fit on a line. */
const maxDetailCharacters = 80;

/** A warning as `Warning` promises it: the detail cleaned, on one line, and short. */
export function makeWarning(kind: WarningKind, detail?: string): Warning {
  if (detail === undefined) return { kind };
  const cleaned = cleanLine(detail.slice(0, 4 * maxDetailCharacters));
  const characters = Array.from(cleaned);
  if (characters.length <= maxDetailCharacters) return { kind, detail: cleaned };
  return { kind, detail: `${characters.slice(0, maxDetailCharacters).join('').trimEnd()}…` };
}
