import { cleanText } from '../text/clean.ts';
import { fold } from '../text/fold.ts';

/**
 * Writes the text of a body that is searched: from UTF-8 to UTF-8, as `foldSpaced` folds, a line for each block, without tags, comments,
 * entities and the marks of Markdown, and without making a parser or a text of it, because this is done for a
 * hundred thousand posts at once. Every word that the reader shows is in it; now and then a mark more.
 *
 * `into` has room for three bytes for each of `bytes`. Gives the number of bytes written.
 */
export function quickText(bytes: Uint8Array, into: Uint8Array, start = 0): number {
  const writer = new Folded(into, start);
  const { length } = bytes;
  let at = 0;
  let isLineStart = true;
  while (at < length) {
    const byte = bytes[at]!;
    if (byte >= 0x80) {
      isLineStart = false;
      at = copyCharacter(bytes, at, writer);
      continue;
    }
    const skipped = isMark[byte] === 1 ? skipMark(bytes, at, isLineStart, writer) : undefined;
    if (skipped !== undefined) {
      at = skipped;
      isLineStart = byte === newline || (isLineStart && (byte === hash || byte === greater));
      continue;
    }
    writer.ascii(byte);
    isLineStart = byte === newline || (isLineStart && byte === space);
    at++;
  }
  return writer.end() - start;
}

const [newline, space, bang, ampersand, star, slash] = [0x0a, 0x20, 0x21, 0x26, 0x2a, 0x2f];
const [less, equals, greater, openBracket, backslash, closeBracket] = [0x3c, 0x3d, 0x3e, 0x5b, 0x5c, 0x5d];
const [backtick, openBrace, percent, hash, colon, openRound] = [0x60, 0x7b, 0x25, 0x23, 0x3a, 0x28];

const isMark = new Uint8Array(128);
for (const byte of [newline, bang, ampersand, star, less, greater, openBracket, backslash, closeBracket]) {
  isMark[byte] = 1;
}
for (const byte of [backtick, openBrace, hash]) isMark[byte] = 1;

/** Where to go on behind a mark at `at`; undefined where it is a character like others. */
function skipMark(bytes: Uint8Array, at: number, isLineStart: boolean, writer: Folded): number | undefined {
  const next = bytes[at + 1];
  switch (bytes[at]) {
    case newline:
      if (next === newline) return writer.line(at + 2);
      // Between two wide characters a line's end is nothing, as in CSS Text 4; else `ascii` writes a space.
      return writer.isWide && isWideLead(next) ? at + 1 : undefined;
    case less:
      return skipTag(bytes, at, writer);
    case ampersand:
      return skipEntity(bytes, at, writer);
    case backtick:
      return at + 1;
    case star:
      return next === star || bytes[at - 1] === star || isClosed(bytes, at) ? at + 1 : undefined;
    case greater:
    case hash:
      return isLineStart ? at + 1 : undefined;
    case bang:
      return next === openBracket && linkEnd(bytes, at + 1) !== undefined ? at + 1 : undefined;
    case openBracket:
      return linkEnd(bytes, at) === undefined ? undefined : at + 1;
    case closeBracket:
      return targetEnd(bytes, at);
    case openBrace:
      return next === percent || next === openBrace || next === colon ? braceEnd(bytes, at, next) : undefined;
    case backslash:
      return isPunctuation(next) ? writer.plain(next!, at + 2) : undefined;
    default:
      return undefined;
  }
}

/** Characters of more than one byte. Those of damaged UTF-8 are left out: decoding has replaced them before. */
function copyCharacter(bytes: Uint8Array, at: number, writer: Folded): number {
  const first = bytes[at]!;
  if (first >= 0xf0) {
    writer.copy(bytes, at, at + 4);
    return at + 4;
  }
  // Ideographs fold to themselves.
  if (first >= 0xe4 && first <= 0xe9) {
    writer.ideograph(bytes, at);
    return at + 3;
  }
  if (first >= 0xe0) {
    writer.unit(((first & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f));
    return at + 3;
  }
  if (first >= 0xc0) writer.unit(((first & 0x1f) << 6) | (bytes[at + 1]! & 0x3f));
  return first >= 0xc0 ? at + 2 : at + 1;
}

/** A name of up to eight letters as a number: a tag is looked at too often to be made into a text. */
function packed(name: string): number {
  return packedName(new TextEncoder().encode(name), 0, name.length);
}

function packedName(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 8) return 0;
  let code = 0;
  for (let at = start; at < end; at++) code = code * 64 + (bytes[at]! & 0x1f) + (bytes[at]! < 0x40 ? 32 : 0);
  return code;
}

/** Elements whose text nobody sees. */
const unseen = new Set('script style template noscript iframe svg math head title'.split(' ').map(packed));
/** Elements that do not part the words before and after them. */
const inline = new Set(
  (
    'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb rp ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  )
    .split(' ')
    .map(packed),
);
const voidElements = new Set('img br input hr wbr'.split(' ').map(packed));
const image = packed('img');

const longestTag = 4096;

function skipTag(bytes: Uint8Array, at: number, writer: Folded): number | undefined {
  if (bytes[at + 1] === bang) return skipDeclaration(bytes, at);
  const isClosing = bytes[at + 1] === slash;
  let nameEnd = at + (isClosing ? 2 : 1);
  const nameStart = nameEnd;
  while (isLetterOrDigit(bytes[nameEnd])) nameEnd++;
  if (nameEnd === nameStart) return undefined;
  // An address or a mail address in brackets is text.
  if (bytes[nameEnd] === colon) return at + 1;
  const end = tagEnd(bytes, nameEnd);
  if (end === undefined) return undefined;
  const name = packedName(bytes, nameStart, nameEnd);
  if (!isClosing && (unseen.has(name) || isHidden(bytes, nameEnd, end))) {
    return elementEnd(bytes, end, name);
  }
  if (!isClosing && name === image) writeAlt(bytes, nameEnd, end, writer);
  if (!inline.has(name)) writer.line();
  return end;
}

function skipDeclaration(bytes: Uint8Array, at: number): number | undefined {
  const isComment = bytes[at + 2] === 0x2d && bytes[at + 3] === 0x2d;
  if (!isComment) return tagEnd(bytes, at + 2);
  for (let end = at + 4; end < bytes.length; end++) {
    if (bytes[end] === greater && bytes[end - 1] === 0x2d && bytes[end - 2] === 0x2d) return end + 1;
  }
  // One that nothing ends goes on to the end, and is looked at once.
  return bytes.length;
}

/** Behind the `>` that ends a tag, quoted values left out. */
function tagEnd(bytes: Uint8Array, from: number): number | undefined {
  const last = Math.min(bytes.length, from + longestTag);
  let quote = 0;
  for (let at = from; at < last; at++) {
    const byte = bytes[at]!;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === greater) return at + 1;
    else if ((byte === 0x22 || byte === 0x27) && bytes[at - 1] === equals) quote = byte;
  }
  return undefined;
}

/** `style="display:none"`, in which some archives keep what they count readers with. */
function isHidden(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 8 || !hasByte(bytes, start, end, 0x6e)) return false;
  const attributes = lowerAscii(bytes, start, end);
  return /style\s*=[^>]*display\s*:\s*none|\shidden(?=[\s=>/])/.test(attributes);
}

/** Behind the closing tag of an element without elements of its own name in it; void elements end at once. */
function elementEnd(bytes: Uint8Array, from: number, name: number): number {
  if (voidElements.has(name)) return from;
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] !== less || bytes[at + 1] !== slash) continue;
    let nameEnd = at + 2;
    while (isLetterOrDigit(bytes[nameEnd])) nameEnd++;
    if (packedName(bytes, at + 2, nameEnd) === name) return tagEnd(bytes, nameEnd) ?? bytes.length;
  }
  return bytes.length;
}

function hasByte(bytes: Uint8Array, start: number, end: number, wanted: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === wanted) return true;
  return false;
}

function writeAlt(bytes: Uint8Array, start: number, end: number, writer: Folded): void {
  for (let at = start; at < end - 6; at++) {
    const isAlt = lowerAscii(bytes, at, at + 4) === 'alt=' && (bytes[at - 1] ?? 0) <= space;
    const quote = bytes[at + 4];
    if (!isAlt || (quote !== 0x22 && quote !== 0x27)) continue;
    let valueEnd = at + 5;
    while (valueEnd < end && bytes[valueEnd] !== quote) valueEnd++;
    writer.space();
    writer.nested(bytes.subarray(at + 5, valueEnd));
    return;
  }
}

/** The entities of news; every other one stays as it is written. */
const entities = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    zwnj: '',
    zwj: '',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    ldquo: '"',
    rdquo: '"',
    lsquo: "'",
    rsquo: "'",
    laquo: '«',
    raquo: '»',
    middot: '·',
    bull: '•',
    times: '×',
    divide: '÷',
    deg: '°',
    plusmn: '±',
    permil: '‰',
    yen: '¥',
    pound: '£',
    euro: '€',
    cent: '¢',
    copy: '©',
    reg: '®',
    trade: '™',
    sect: '§',
    para: '¶',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ouml: 'ö',
    uuml: 'ü',
    auml: 'ä',
    szlig: 'ß',
    ccedil: 'ç',
  }),
);
const longestEntity = 12;

function skipEntity(bytes: Uint8Array, at: number, writer: Folded): number | undefined {
  let end = at + 1;
  while (end < at + longestEntity && bytes[end] !== 0x3b) end++;
  if (bytes[end] !== 0x3b) return undefined;
  const name = String.fromCharCode(...bytes.subarray(at + 1, end));
  const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
  const code = number ? Number.parseInt(number[1] ?? number[2]!, number[1] ? 16 : 10) : undefined;
  const text = code === undefined ? entities.get(name) : code <= 0x10ffff ? String.fromCodePoint(code) : '';
  if (text === undefined) return undefined;
  for (const character of text) {
    if (character.length === 1) writer.unit(character.charCodeAt(0));
    else writer.copy(new TextEncoder().encode(character), 0, 4);
  }
  return end + 1;
}

/** Whether a star has a partner before the paragraph ends, and touches a word: `*so*`, not `3 * 4` nor `*ST`. */
function isClosed(bytes: Uint8Array, at: number): boolean {
  if (isAlone(bytes, at)) return false;
  if ((bytes[at - 1] ?? space) > space && isStarWithin(bytes, at, -1)) return true;
  return (bytes[at + 1] ?? space) > space && isStarWithin(bytes, at, 1);
}

function isAlone(bytes: Uint8Array, at: number): boolean {
  return (bytes[at - 1] ?? space) <= space && (bytes[at + 1] ?? space) <= space;
}

function isStarWithin(bytes: Uint8Array, from: number, step: 1 | -1): boolean {
  for (let at = from + step; at >= 0 && at < bytes.length; at += step) {
    const byte = bytes[at];
    if (byte === star && !isAlone(bytes, at)) return true;
    if (byte === less || (byte === newline && bytes[at + step] === newline)) return false;
  }
  return false;
}

const longestLink = 2000;

/** Where the `]` of `[text](target)` is, or of `[text][name]`. */
function linkEnd(bytes: Uint8Array, at: number): number | undefined {
  let depth = 0;
  for (let end = at; end < Math.min(bytes.length, at + longestLink); end++) {
    const byte = bytes[end]!;
    if (byte === backslash) end++;
    else if (byte === openBracket) depth++;
    else if (byte === closeBracket && --depth === 0) {
      return targetEnd(bytes, end) === undefined ? undefined : end;
    } else if (byte === newline && bytes[end + 1] === newline) return undefined;
  }
  return undefined;
}

/** Behind the target that follows a `]`: `](…)` or `][…]`. */
function targetEnd(bytes: Uint8Array, at: number): number | undefined {
  const open = bytes[at + 1];
  if (open !== openRound && open !== openBracket) return undefined;
  let depth = 0;
  for (let end = at + 1; end < Math.min(bytes.length, at + longestLink); end++) {
    const byte = bytes[end]!;
    if (byte === newline) return undefined;
    if (byte === open) depth++;
    if (byte === (open === openRound ? 0x29 : closeBracket) && --depth === 0) return end + 1;
  }
  return undefined;
}

/** Behind a tag of Liquid, or attributes of kramdown. */
function braceEnd(bytes: Uint8Array, at: number, kind: number): number | undefined {
  for (let end = at + 2; end < Math.min(bytes.length, at + longestTag); end++) {
    if (bytes[end] !== 0x7d) continue;
    if (kind === colon) return end + 1;
    if (bytes[end - 1] === kind && kind === percent) return end + 1;
    if (kind === openBrace && bytes[end + 1] === 0x7d) return end + 2;
  }
  return undefined;
}

function isLetterOrDigit(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39);
}

function isPunctuation(byte: number | undefined): boolean {
  return byte !== undefined && byte > space && byte < 0x7f && !isLetterOrDigit(byte);
}

/** Whether a character of this first byte is one of the wide ones; Hangul has spaces between its words. */
function isWideLead(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0xe3 && byte <= 0xe9) || byte === 0xef);
}

function lowerAscii(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++)
    text += String.fromCharCode(bytes[at]! | (isLetterOrDigit(bytes[at]) ? 0x20 : 0));
  return text;
}

/** What a character becomes: cleaned away (0), or folded. */
const foldedUnits = new Uint16Array(0x10000);
const isFilled = new Uint8Array(0x100);

function foldedUnit(unit: number): number {
  const page = unit >> 8;
  if (isFilled[page] === 0) {
    isFilled[page] = 1;
    for (let member = page << 8; member < (page + 1) << 8; member++) foldedUnits[member] = foldOne(member);
  }
  return foldedUnits[unit]!;
}

function foldOne(unit: number): number {
  // Ideographs fold to themselves: a third of all units, of which every reader needs nearly all pages.
  if (unit >= 0x4e00 && unit <= 0x9fff) return unit;
  const character = String.fromCharCode(unit);
  return /\s/.test(character) ? space : fold(cleanText(character)).charCodeAt(0) || 0;
}

/** Takes characters, and writes them folded, with one space for any number of them, a newline between blocks, and nothing at the ends. */
class Folded {
  readonly #into: Uint8Array;
  readonly #start: number;
  #at: number;
  #isSpaced = true;
  /** Whether the last character was a wide one. */
  isWide = false;

  constructor(into: Uint8Array, start: number) {
    this.#into = into;
    this.#start = start;
    this.#at = start;
  }

  ascii(byte: number): void {
    if (byte <= space) {
      this.space();
      return;
    }
    if (byte === 0x7f) return;
    this.#into[this.#at++] = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
    this.#isSpaced = false;
    this.isWide = false;
  }

  /** Writes an ASCII character, and gives `next` back. */
  plain(byte: number, next: number): number {
    this.ascii(byte);
    return next;
  }

  space(): void {
    if (!this.#isSpaced) this.#into[this.#at++] = space;
    this.#isSpaced = true;
    this.isWide = false;
  }

  /** Ends a block, and gives `next` back. */
  line<Next>(next?: Next): Next | undefined {
    this.space();
    if (this.#at > this.#start) this.#into[this.#at - 1] = newline;
    return next;
  }

  unit(unit: number): void {
    const folded = foldedUnit(unit);
    if (folded === 0) return;
    if (folded < 0x80) {
      this.ascii(folded);
      return;
    }
    const into = this.#into;
    if (folded < 0x800) into[this.#at++] = 0xc0 | (folded >> 6);
    else {
      into[this.#at++] = 0xe0 | (folded >> 12);
      into[this.#at++] = 0x80 | ((folded >> 6) & 0x3f);
    }
    into[this.#at++] = 0x80 | (folded & 0x3f);
    this.#isSpaced = false;
    this.isWide = isWideLead(0xe0 | (folded >> 12)) && folded >= 0x2e80;
  }

  ideograph(bytes: Uint8Array, at: number): void {
    const into = this.#into;
    into[this.#at++] = bytes[at]!;
    into[this.#at++] = bytes[at + 1]!;
    into[this.#at++] = bytes[at + 2]!;
    this.#isSpaced = false;
    this.isWide = true;
  }

  copy(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < Math.min(end, bytes.length); at++) this.#into[this.#at++] = bytes[at]!;
    this.#isSpaced = false;
    this.isWide = false;
  }

  /** Text inside a tag. */
  nested(bytes: Uint8Array): void {
    this.#at += quickText(bytes, this.#into, this.#at);
    this.#isSpaced = false;
    this.space();
  }

  end(): number {
    return this.#isSpaced && this.#at > this.#start ? this.#at - 1 : this.#at;
  }
}
