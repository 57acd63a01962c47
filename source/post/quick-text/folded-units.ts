import { cleanText } from '../../text/clean.ts';
import { fold } from '../../text/fold.ts';
import { space } from './bytes.ts';

/** What a character becomes: cleaned away (0), or folded; 0 also where nobody has asked `foldedUnit` for one of its page yet. */
export const foldedUnits = new Uint16Array(0x10000);
const isFilled = new Uint8Array(0x100);

/** The same, with certainty: the page is filled in when one of its units is first met. */
export function foldedUnit(unit: number): number {
  const page = unit >> 8;
  if (isFilled[page] === 0) {
    isFilled[page] = 1;
    for (let member = page << 8; member < (page + 1) << 8; member++) foldedUnits[member] = foldOne(member);
  }
  return foldedUnits[unit]!;
}

function foldOne(unit: number): number {
  // A third of all units, of which every reader needs nearly all pages.
  if (unit >= 0x4e00 && unit <= 0x9fff) return unit;
  const character = String.fromCharCode(unit);
  return /\s/.test(character) ? space : fold(cleanText(character)).charCodeAt(0) || 0;
}
