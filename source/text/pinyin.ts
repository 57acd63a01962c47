import { polyphonic } from 'pinyin-pro';
import type { Readings } from './sounds-like.ts';

/**
 * How a character is read: `重` as `zhong` and as `chong`; `女` is `nv`, as it is typed. The dictionary takes 300 KB and
 * longer to load than everything else, so this file is imported only when somebody types a name.
 */
export const readings: Readings = character => {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const found = polyphonic(character, { toneType: 'none', type: 'array', v: true })[0] ?? [];
  // What is no Chinese character comes back as it is.
  const ofCharacter = found.filter(reading => reading !== character);
  cache.set(character, ofCharacter);
  return ofCharacter;
};

/** Names of media share some hundred characters. */
const cache = new Map<string, readonly string[]>();
