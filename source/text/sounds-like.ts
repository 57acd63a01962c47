/** How each letter of a name may be read or written in plain letters. */
export type Sounds = readonly (readonly string[])[];

/**
 * Whether typed letters stand for characters of a name that follow each other: each by its whole reading or
 * by the beginning of it, in any mixture, so that `hebeixinwenwang`, `hbxw`, `hebxinww` and `xww` all mean
 * 河北新闻网. `isFromStart` leaves `xww` out. `typed` is in lower case.
 */
export function soundsLike(
  sounds: Sounds,
  typed: string,
  { isFromStart = false }: { readonly isFromStart?: boolean } = {},
): boolean {
  const letters = typed.replaceAll("'", '');
  if (letters === '') return true;
  /** How many letters may be used up, in every way in which the name so far can be read. */
  let used: readonly number[] = [0];
  for (const spellings of sounds) {
    const next: number[] = isFromStart ? [] : [0];
    for (const start of used) {
      for (const spelling of spellings) addEnds(next, spelling, letters, start);
    }
    if (next.includes(letters.length)) return true;
    if (next.length === 0) return false;
    used = next;
  }
  return false;
}

/** All places up to which the letters from `start` on begin a spelling. */
function addEnds(ends: number[], spelling: string, letters: string, start: number): void {
  for (let length = 1; length <= spelling.length; length++) {
    if (letters[start + length - 1] !== spelling[length - 1]) return;
    if (!ends.includes(start + length)) ends.push(start + length);
  }
}
