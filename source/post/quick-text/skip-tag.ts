import {
  bang,
  colon,
  doubleQuote,
  equals,
  greater,
  hyphen,
  isLetterOrDigit,
  less,
  quote,
  slash,
  space,
} from './bytes.ts';
import type { FoldedText } from './folded-text.ts';
import { looked, mayLook } from './look-ahead.ts';
import { inline, nameCode, nameEnd, unseen, voidElements } from './tag-names.ts';

const longestTag = 4096;

/** Behind the tag at `at`, and behind all of an element that nobody sees; undefined where it is none. */
export function skipTag(bytes: Uint8Array, at: number, text: FoldedText): number | undefined {
  if (bytes[at + 1] === bang) return skipDeclaration(bytes, at);
  const isClosing = bytes[at + 1] === slash;
  const nameStart = at + (isClosing ? 2 : 1);
  const attributes = nameEnd(bytes, nameStart);
  if (attributes === nameStart) return undefined;
  // An address or a mail address in brackets is text.
  if (bytes[attributes] === colon) return at + 1;
  const end = tagEnd(bytes, attributes);
  if (end === undefined) return undefined;
  const name = nameCode(bytes, nameStart, attributes);
  if (!isClosing && (unseen.has(name) || isHidden(bytes, attributes, end))) {
    return elementEnd(bytes, end, name);
  }
  if (inline.has(name)) return end;
  text.line();
  return end;
}

function skipDeclaration(bytes: Uint8Array, at: number): number | undefined {
  const isComment = bytes[at + 2] === hyphen && bytes[at + 3] === hyphen;
  if (!isComment) return tagEnd(bytes, at + 2);
  for (let end = at + 4; end < bytes.length; end++) {
    if (bytes[end] === greater && bytes[end - 1] === hyphen && bytes[end - 2] === hyphen) return end + 1;
  }
  // One that nothing ends goes on to the end, and is looked at once.
  return bytes.length;
}

/** Behind the `>` that ends a tag, quoted values left out. */
function tagEnd(bytes: Uint8Array, from: number): number | undefined {
  if (!mayLook()) return undefined;
  const last = Math.min(bytes.length, from + longestTag);
  let open = 0;
  let at = from;
  for (; at < last; at++) {
    const byte = bytes[at]!;
    if (open !== 0) {
      if (byte === open) open = 0;
    } else if (byte === greater) break;
    else if ((byte === doubleQuote || byte === quote) && bytes[at - 1] === equals) open = byte;
  }
  looked(at - from);
  return at < last ? at + 1 : undefined;
}

/** `style="display:none"`, in which some archives keep what they count readers with. */
function isHidden(bytes: Uint8Array, start: number, end: number): boolean {
  return mayBeHidden(bytes, start, end) && hidden.test(asciiOf(bytes, start, end));
}

const hidden = /style\s*=[^>]{0,500}display\s*:\s*none|\shidden(?=[\s=>/])/i;

const [letterH, letterI, letterS, letterT] = [0x68, 0x69, 0x73, 0x74];

/** Whether an attribute begins as `style` or `hidden` do: few tags need a closer look. */
function mayBeHidden(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end - 5; at++) {
    if (bytes[at]! > space) continue;
    const [first, second] = [bytes[at + 1]! | 0x20, bytes[at + 2]! | 0x20];
    if ((first === letterS && second === letterT) || (first === letterH && second === letterI)) return true;
  }
  return false;
}

/** Behind the closing tag of an element without elements of its own name in it; void elements end at once. */
function elementEnd(bytes: Uint8Array, from: number, name: number): number {
  if (voidElements.has(name)) return from;
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] !== less || bytes[at + 1] !== slash) continue;
    const end = nameEnd(bytes, at + 2);
    if (nameCode(bytes, at + 2, end) === name) return tagEnd(bytes, end) ?? bytes.length;
  }
  return bytes.length;
}

const [img, alt] = [Buffer.from('<img'), Buffer.from('alt=')];

/** What stands for the picture whose tag is at `at`; undefined where it is none, or is hidden. */
export function altText(bytes: Uint8Array, at: number): Uint8Array | undefined {
  if (!isWord(bytes, at, img)) return undefined;
  const start = at + img.length;
  const end = isLetterOrDigit(bytes[start]) ? undefined : tagEnd(bytes, start);
  if (end === undefined || isHidden(bytes, start, end)) return undefined;
  for (let name = start; name < end - 6; name++) {
    const open = bytes[name + alt.length];
    const isAlt =
      (open === doubleQuote || open === quote) && bytes[name - 1]! <= space && isWord(bytes, name, alt);
    if (!isAlt) continue;
    const valueStart = name + alt.length + 1;
    let valueEnd = valueStart;
    while (valueEnd < end && bytes[valueEnd] !== open) valueEnd++;
    return bytes.subarray(valueStart, valueEnd);
  }
  return undefined;
}

/** Whether `word`, which is written in small letters, stands at `at`, in letters of any kind. */
function isWord(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let index = 0; index < word.length; index++) {
    const byte = bytes[at + index]!;
    if (byte !== word[index] && !(isLetterOrDigit(byte) && (byte | 0x20) === word[index])) return false;
  }
  return true;
}

function asciiOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}
