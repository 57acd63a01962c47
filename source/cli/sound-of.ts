import { pinyin } from 'pinyin-pro';

/** How a name sounds: 河北新闻网 gives `hebeixinwenwang` and `hbxww`. */
export function soundOf(name: string): { readonly full: string; readonly initials: string } {
  const full = pinyin(name, { toneType: 'none', type: 'array' });
  const initials = pinyin(name, { toneType: 'none', type: 'array', pattern: 'first' });
  return { full: full.join('').toLowerCase(), initials: initials.join('').toLowerCase() };
}
