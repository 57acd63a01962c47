import { polyphonic } from 'pinyin-pro';
import type { Sounds } from './sounds-like.ts';

/**
 * How a name is read, character by character: 重 as `zhong` and as `chong`, 女 as `nv`, as it is typed; other
 * letters and digits as themselves. The dictionary takes 300 KB and longer to load than everything else, so
 * this file is imported only when somebody types a name.
 */
export function soundsOf(name: string): Sounds {
  const known = ofNames.get(name);
  if (known !== undefined) return known;
  const letters =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? [];
  const sounds = letters.map(readingsOf);
  ofNames.set(name, sounds);
  return sounds;
}

/** Names are asked for with every letter that is typed. */
const ofNames = new Map<string, Sounds>();

/** Thousands of names share some hundred characters. */
const ofCharacters = new Map<string, readonly string[]>();

function readingsOf(character: string): readonly string[] {
  const known = ofCharacters.get(character);
  if (known !== undefined) return known;
  const readings = polyphonic(character, { toneType: 'none', type: 'array', v: true })[0] ?? [character];
  ofCharacters.set(character, readings);
  return readings;
}
