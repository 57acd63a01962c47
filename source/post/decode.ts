import type { Warning } from './warning.ts';

/** How much of one file is read: beyond it lies nothing that a person would read as one post. */
export const maxBytes = 2 * 1024 * 1024;

/** Characters that damaged UTF-8 still shows and that bytes of another encoding hardly ever give. */
const wideCharacters =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/gu;
const fewestWideCharacters = 20;
const toleratedDamage = { count: 3, share: 0.01 };

const replacementCharacter = /\ufffd/g;
const hanCharacter = /\p{Script=Han}/u;

/**
 * A file's bytes as text: at most `maxBytes` of them, without a byte order mark or NUL, lines ending in `\n`.
 * Never throws; what was damaged and which way it was read is said in the warnings.
 *
 * The order matters. Chinese in UTF-8 decodes as GB18030 without an error, to nonsense, so GB18030 is asked
 * last.
 *
 * `isBeginning`: the bytes are the beginning of a file that goes on. A character cut in two at the end is
 * dropped, and nothing is said of it.
 */
export function decode(
  bytes: Uint8Array,
  options?: { isBeginning?: boolean },
): { text: string; warnings: Warning[] } {
  const isTooLong = bytes.length > maxBytes;
  const isCut = isTooLong || options?.isBeginning === true;
  const { text, warnings } = read(isTooLong ? bytes.subarray(0, maxBytes) : bytes, isCut);
  const tidied = tidy(text);
  if (isTooLong) warnings.unshift({ kind: 'truncated' });
  if (!isCut && !/\S/.test(tidied)) warnings.push({ kind: 'empty-file' });
  return { text: tidied, warnings };
}

function read(bytes: Uint8Array, isCut: boolean): { text: string; warnings: Warning[] } {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const text = decodeAs(utf16, bytes, isCut, { isStrict: true });
    if (text !== undefined) return { text, warnings: [] };
    return { text: decodeAs(utf16, bytes, isCut), warnings: [{ kind: 'bad-bytes' }] };
  }
  const strict = decodeAs('utf-8', bytes, isCut, { isStrict: true });
  if (strict !== undefined) return { text: strict, warnings: [] };
  const lossy = decodeAs('utf-8', bytes, isCut);
  if (isDamagedUtf8(lossy)) return { text: lossy, warnings: [{ kind: 'bad-bytes' }] };
  const chinese = decodeAs('gb18030', bytes, isCut, { isStrict: true });
  if (chinese !== undefined && hanCharacter.test(chinese)) {
    return { text: chinese, warnings: [{ kind: 'read-as-gb18030' }] };
  }
  return { text: lossy, warnings: [{ kind: 'bad-bytes' }] };
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array, isCut: boolean): string;
function decodeAs(
  encoding: string,
  bytes: Uint8Array,
  isCut: boolean,
  options: { isStrict: true },
): string | undefined;
function decodeAs(encoding: string, bytes: Uint8Array, isCut: boolean, options?: { isStrict: true }) {
  const decoder = new TextDecoder(encoding, { fatal: options?.isStrict === true });
  try {
    // As a stream, the decoder keeps a character that the cut went through to itself, and reports no damage.
    return decoder.decode(bytes, { stream: isCut });
  } catch {
    return undefined;
  }
}

function isDamagedUtf8(text: string): boolean {
  const wide = text.match(wideCharacters)?.length ?? 0;
  const damaged = text.match(replacementCharacter)?.length ?? 0;
  return (
    wide >= fewestWideCharacters && damaged <= Math.max(toleratedDamage.count, toleratedDamage.share * wide)
  );
}

function tidy(text: string): string {
  return text
    .replace(/^\ufeff+/, '')
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n');
}
