import {
  backslash,
  bang,
  closeBrace,
  closeBracket,
  closeRound,
  colon,
  greater,
  hash,
  less,
  newline,
  openBrace,
  openBracket,
  openRound,
  percent,
  space,
  star,
} from './bytes.ts';
import { looked, mayLook } from './look-ahead.ts';

/** So many signs of headings and quotations begin a line at most. */
const mostSigns = 64;

/** Whether nothing but spaces and the signs of headings and quotations stands before `at` on its line. */
export function isAtLineStart(bytes: Uint8Array, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - mostSigns); before--) {
    const byte = bytes[before];
    if (byte === newline) return true;
    if (byte !== space && byte !== hash && byte !== greater) return false;
  }
  return at <= mostSigns;
}

/** Whether a star has a partner before the paragraph ends, and touches a word: `*so*`, not `3 * 4` nor `*ST`. */
export function isEmphasis(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 1] === star || bytes[at - 1] === star) return true;
  if (isAlone(bytes, at)) return false;
  if ((bytes[at - 1] ?? space) > space && isStarWithin(bytes, at, -1)) return true;
  return (bytes[at + 1] ?? space) > space && isStarWithin(bytes, at, 1);
}

function isAlone(bytes: Uint8Array, at: number): boolean {
  return (bytes[at - 1] ?? space) <= space && (bytes[at + 1] ?? space) <= space;
}

function isStarWithin(bytes: Uint8Array, from: number, step: 1 | -1): boolean {
  let at = from + step;
  let isFound = false;
  for (; mayLook() && at >= 0 && at < bytes.length; at += step) {
    const byte = bytes[at];
    isFound = byte === star && !isAlone(bytes, at);
    if (isFound || byte === less || (byte === newline && bytes[at + step] === newline)) break;
  }
  looked(Math.abs(at - from));
  return isFound;
}

const longestLink = 2000;

/** Whether `[text](target)` or `[text][name]` begins at `at`, or an image at its `!`. */
export function isLink(bytes: Uint8Array, at: number): boolean {
  const start = bytes[at] === bang ? at + 1 : at;
  if (bytes[start] !== openBracket || !mayLook()) return false;
  const last = Math.min(bytes.length, start + longestLink);
  let depth = 0;
  let end = start;
  for (; end < last; end++) {
    const byte = bytes[end]!;
    if (byte === backslash) end++;
    else if (byte === openBracket) depth++;
    else if (byte === closeBracket && --depth === 0) break;
    else if (byte === newline && bytes[end + 1] === newline) break;
  }
  looked(end - start);
  return end < last && bytes[end] === closeBracket && targetEnd(bytes, end) !== undefined;
}

/** Behind the target that follows a `]`: `](…)` or `][…]`. */
export function targetEnd(bytes: Uint8Array, at: number): number | undefined {
  const open = bytes[at + 1];
  if ((open !== openRound && open !== openBracket) || !mayLook()) return undefined;
  const close = open === openRound ? closeRound : closeBracket;
  const last = Math.min(bytes.length, at + longestLink);
  let depth = 0;
  let end = at + 1;
  for (; end < last && bytes[end] !== newline; end++) {
    const byte = bytes[end]!;
    if (byte === open) depth++;
    if (byte === close && --depth === 0) break;
  }
  looked(end - at);
  return end < last && bytes[end] === close ? end + 1 : undefined;
}

const longestTag = 4096;

/** Behind a tag of Liquid, or attributes of kramdown. */
export function braceEnd(bytes: Uint8Array, at: number): number | undefined {
  const kind = bytes[at + 1];
  if ((kind !== percent && kind !== openBrace && kind !== colon) || !mayLook()) return undefined;
  const last = Math.min(bytes.length, at + longestTag);
  let end = at + 2;
  while (end < last && !(bytes[end] === closeBrace && endsBrace(bytes, end, kind))) end++;
  looked(end - at);
  if (end >= last) return undefined;
  return kind === openBrace ? end + 2 : end + 1;
}

function endsBrace(bytes: Uint8Array, end: number, kind: number): boolean {
  if (kind === openBrace) return bytes[end + 1] === closeBrace;
  return kind === colon || bytes[end - 1] === percent;
}
