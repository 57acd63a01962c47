/** The readings of a Chinese character in plain letters; empty for other characters. */
export type Readings = (character: string) => readonly string[];

/**
 * Whether typed letters stand for characters of a name that follow each other: each by its whole reading or by the beginning
 * of it, in any mixture, so that `hebeixinwenwang`, `hbxw`, `hebxinww` and `xww` all mean 河北新闻网. Letters and digits stand
 * for themselves, whatever is between them is passed over. `typed` is in lower case; `isFromStart` leaves `xww` out.
 */
export function soundsLike(
  name: string,
  typed: string,
  readings: Readings,
  { isFromStart = false }: { readonly isFromStart?: boolean } = {},
): boolean {
  const letters = typed.replaceAll("'", '');
  if (letters === '') return true;
  /** How many letters are used up, in every way in which the name so far can be read. */
  let used = new Set([0]);
  for (const character of name.toLowerCase()) {
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    const spellings = readings(character);
    const next = new Set<number>();
    for (const start of used) {
      for (const spelling of spellings.length === 0 ? [character] : spellings) {
        addEnds(next, spelling, letters, start);
      }
    }
    if (next.has(letters.length)) return true;
    used = isFromStart ? next : next.add(0);
  }
  return false;
}

/** All places up to which the letters from `start` on begin a spelling. */
function addEnds(ends: Set<number>, spelling: string, letters: string, start: number): void {
  for (let length = 1; length <= spelling.length; length++) {
    if (letters[start + length - 1] !== spelling[length - 1]) return;
    ends.add(start + length);
  }
}
