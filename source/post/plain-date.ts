import type { PostDate } from './post.ts';
import { epochMsAt } from './wall-clock.ts';

const msPerMinute = 60_000;
const withoutOffset = '2021-12-15 09:22:48'.length;
const withOffset = '2021-12-15 09:22:48 +0800'.length;

/**
 * A date as nearly every post has it, `2021-12-15 09:22:48 +0800` or the same without an offset; undefined for every other
 * one, also for one of these that does not exist. Without an expression, which takes as long as to read the whole file.
 */
export function plainDate(text: string, timezone: string): PostDate | undefined {
  if (text.length !== withoutOffset && text.length !== withOffset) return undefined;
  const dayMs = dayOf(text);
  if (dayMs === undefined || text[10] !== ' ' || text[13] !== ':' || text[16] !== ':') return undefined;
  const [hour, minute, second] = [digits(text, 11), digits(text, 14), digits(text, 17)];
  // What is no number is not smaller either.
  if (!(hour < 24 && minute < 60 && second < 60)) return undefined;
  const wallMs = dayMs + ((hour * 60 + minute) * 60 + second) * 1000;
  if (text.length === withoutOffset) return { epochMs: epochMsAt(wallMs, timezone), hasTime: true };
  const [sign, offsetHour, offsetMinute] = [text[20], digits(text, 21), digits(text, 23)];
  const offset = offsetHour * 60 + offsetMinute;
  if (text[19] !== ' ' || (sign !== '+' && sign !== '-') || !(offset < 24 * 60)) return undefined;
  return { epochMs: wallMs - (sign === '-' ? -offset : offset) * msPerMinute, hasTime: true };
}

/** The days that posts are of, as they are written, and where UTC's begin. */
const days = new Map<string, number | undefined>();
const mostDays = 4096;

function dayOf(text: string): number | undefined {
  const written = text.slice(0, 10);
  const known = days.get(written);
  if (known !== undefined) return known;
  const ms = Date.parse(`${written}T00:00:00Z`);
  if (!isDay.test(written) || Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== written)
    return undefined;
  if (days.size >= mostDays) days.clear();
  days.set(written, ms);
  return ms;
}

/** Years before 1000 are no dates but placeholders. */
const isDay = /^[1-9]\d{3}-\d\d-\d\d$/;

/** Two digits, or NaN. */
function digits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
