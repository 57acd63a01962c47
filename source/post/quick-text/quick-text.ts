import {
  ampersand,
  backslash,
  backtick,
  bang,
  closeBracket,
  greater,
  hash,
  isPunctuation,
  isWideLead,
  less,
  newline,
  openBrace,
  openBracket,
  space,
  star,
} from './bytes.ts';
import { FoldedText } from './folded-text.ts';
import { grantLooks } from './look-ahead.ts';
import { skipEntity } from './skip-entity.ts';
import { braceEnd, isAtLineStart, isEmphasis, isLink, targetEnd } from './skip-mark.ts';
import { altText, skipTag } from './skip-tag.ts';

/**
 * Writes the text of a body that is searched: from UTF-8 to UTF-8, as `foldSpaced` folds, a line for each block, without
 * tags, comments, entities and the marks of Markdown, and without making a parser or a text of it, because this is done
 * for a hundred thousand posts at once. Every word that the reader shows is in it; now and then a mark more.
 *
 * `into` has room for three bytes for each of `bytes`. Gives the number of bytes written.
 */
export function quickText(bytes: Uint8Array, into: Uint8Array, start = 0): number {
  grantLooks(bytes);
  return writeText(bytes, into, start);
}

function writeText(bytes: Uint8Array, into: Uint8Array, start: number): number {
  const text = new FoldedText(bytes, into, start);
  const { length } = bytes;
  for (let at = 0; at < length; ) {
    at = text.run(at, plain);
    if (at >= length) break;
    const byte = bytes[at]!;
    if (byte >= 0x80) {
      at = text.character(bytes, at);
      continue;
    }
    const skipped = skip(bytes, at, text, into);
    if (skipped === undefined) text.ascii(byte);
    at = skipped ?? at + 1;
  }
  return text.length;
}

/** What each byte becomes that is a character like others; 0 for spaces and for what may be a mark. */
const plain = new Uint8Array(256);
for (let byte = space + 1; byte < 0x7f; byte++)
  plain[byte] = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
for (const mark of [bang, ampersand, star, less, greater, openBracket, backslash, closeBracket])
  plain[mark] = 0;
for (const mark of [backtick, openBrace, hash]) plain[mark] = 0;

/** Where to go on behind a mark at `at`; undefined where it is a character like others. */
function skip(bytes: Uint8Array, at: number, text: FoldedText, into: Uint8Array): number | undefined {
  switch (bytes[at]) {
    case newline:
      return skipNewline(bytes, at, text);
    case less:
      writeAlt(bytes, at, text, into);
      return skipTag(bytes, at, text);
    case ampersand:
      return skipEntity(bytes, at, text);
    case backtick:
      return at + 1;
    case star:
      return isEmphasis(bytes, at) ? at + 1 : undefined;
    case greater:
    case hash:
      return isAtLineStart(bytes, at) ? at + 1 : undefined;
    case bang:
    case openBracket:
      return isLink(bytes, at) ? at + 1 : undefined;
    case closeBracket:
      return targetEnd(bytes, at);
    case openBrace:
      return braceEnd(bytes, at);
    case backslash:
      return skipBackslash(bytes, at, text);
    default:
      return undefined;
  }
}

function skipNewline(bytes: Uint8Array, at: number, text: FoldedText): number | undefined {
  const next = bytes[at + 1];
  if (next === newline) {
    text.line();
    return at + 2;
  }
  // Between two wide characters a line's end is nothing, as in CSS Text 4; else it is a space.
  return text.isWide && isWideLead(next) ? at + 1 : undefined;
}

function skipBackslash(bytes: Uint8Array, at: number, text: FoldedText): number | undefined {
  const next = bytes[at + 1];
  if (!isPunctuation(next)) return undefined;
  text.ascii(next!);
  return at + 2;
}

/** What describes a picture is text, and may have entities in it. */
function writeAlt(bytes: Uint8Array, at: number, text: FoldedText, into: Uint8Array): void {
  const alt = altText(bytes, at);
  if (alt === undefined) return;
  text.space();
  text.written(writeText(alt, into, text.end));
  text.space();
}
