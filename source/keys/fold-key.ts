/**
 * What a Chinese input method in its Chinese mode makes of the keys that it does not compose with: its own punctuation. The marks
 * that are full-width forms of ASCII (U+FF01 to U+FF5E) need no table.
 */
const punctuation: { readonly [typed: string]: string } = {
  '\u3000': ' ',
  '。': '.',
  '、': '/',
  '《': '<',
  '》': '>',
  '【': '[',
  '】': ']',
  '「': '[',
  '」': ']',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '·': '`',
  '￥': '$',
  '—': '_',
  '…': '^',
};

/** The key that was pressed, whatever input method is on: `ｊ` is `j`, `？` is `?`, `、` is `/`. */
export function foldKey(character: string): string {
  const code = character.charCodeAt(0);
  if (character.length === 1 && code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return punctuation[character] ?? character;
}
