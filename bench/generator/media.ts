import { mediaKinds, names } from './names.ts';
import { randomFrom } from './random.ts';

/** A medium, which is a category of the archive. */
export interface Medium {
  /** Pinyin, sometimes of two words. */
  readonly id: string;
  readonly name: string;
  /** How its files begin, as in `NW202112152214088494`. */
  readonly prefix: string;
}

/** The rolling news that nearly all flashes go to; in a real archive it holds two posts of five. */
const rolling: Medium = { id: 'gundong', name: '岚湾滚动', prefix: '' };

/** Media by size, the largest first: from the second on, each by a name and a kind of its own. */
export function inventMedia(count: number): Medium[] {
  const random = randomFrom(count, 0);
  const media = new Map([[rolling.id, rolling]]);
  for (let number = 0; media.size < count; number++) {
    const name = names[number % names.length]!;
    const kind = mediaKinds[(number + Math.floor(number / names.length)) % mediaKinds.length]!;
    const plain = { id: name.pinyin + kind.pinyin, name: name.characters + kind.characters };
    const { id, name: shown } = vary(plain, random.whole(0, 99), name);
    // Different characters may sound alike; the id belongs to whoever comes first.
    if (!media.has(id)) media.set(id, { id, name: shown, prefix: initials(name.pinyin, kind.pinyin) });
  }
  return [...media.values()].slice(0, count);
}

/** Of a hundred, two have an app beside them, as one name of two words; two an edition in parentheses; one is English. */
function vary(plain: { id: string; name: string }, lot: number, of: { characters: string; pinyin: string }) {
  if (lot < 2) {
    return { id: `${plain.id} ${of.pinyin}APP`, name: `${plain.name} ${of.characters}APP` };
  }
  if (lot < 4) return { id: `${plain.id}haiwaiban`, name: `${plain.name}（海外版）` };
  if (lot < 5) return { id: `Markets In ${plain.id}`, name: `Markets In ${plain.name}` };
  return plain;
}

function initials(...words: readonly string[]): string {
  return words.map(word => word[0]!.toUpperCase()).join('');
}
