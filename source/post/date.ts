import { daysOfFile, type WrittenDay } from './file-name.ts';
import { makeWarning } from './make-warning.ts';
import { plainDate } from './plain-date.ts';
import type { PostDate } from './post.ts';
import { epochMsAt } from './wall-clock.ts';
import type { Warning } from './warning.ts';

/**
 * How a date begins. `2021-12-15` is Jekyll's; the others are what its parser understands as well and people
 * write.
 */
const dayPatterns = [
  /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})/,
  // Wed, 15 Dec 2021 (RFC 2822)
  /^(?:[a-z]{3,9},?[ \t]+)?(?<day>\d{1,2})[ \t]+(?<month>[a-z]{3,9})\.?,?[ \t]+(?<year>\d{4})/i,
  // Dec 15, 2021
  /^(?<month>[a-z]{3,9})\.?[ \t]+(?<day>\d{1,2}),?[ \t]+(?<year>\d{4})/i,
];

const time = /(?:t|,?[ \t]+)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d+))?)?/;
const offset = /z|utc|gmt|(?<sign>[+-])(?<offsetHour>\d{1,2})(?::?(?<offsetMinute>\d{2}))?/;
/** How a date goes on: a time, an offset, both, or nothing. */
const timePattern = new RegExp(`^(?:${time.source})?[ \\t]*(?<offset>${offset.source})?$`, 'i');

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Years before it are no dates but placeholders, such as `0000-00-00` and Go's `0001-01-01`. */
const firstYear = 1000;
const msPerMinute = 60_000;

/**
 * Reads a date as a front matter has it, undefined where it is none (`+0800` alone, 2021-02-30, 25:00).
 *
 * Without an offset it is a date of the site's time zone. Jekyll's YAML takes a full timestamp without an
 * offset for UTC (jekyll#3879), a day alone for the site's; nobody who writes 09:22 means that, and here both
 * are the site's.
 */
export function parseDate(text: string, timezone: string): PostDate | undefined {
  const plain = plainDate(text, timezone);
  if (plain !== undefined) return plain;
  for (const pattern of dayPatterns) {
    const match = pattern.exec(text);
    const { year = '', month = '', day = '' } = match?.groups ?? {};
    const time = match && timePattern.exec(text.slice(match[0].length))?.groups;
    if (time) return dateOf({ year, month, day }, time, timezone);
  }
  return undefined;
}

/**
 * A post's date: what its front matter says, else the first day in its file's name that exists. Says so where
 * the front matter has something that is no date, and where there is no date at all.
 */
export function findDate(
  written: string,
  path: string,
  timezone: string,
): { date: PostDate | undefined; warnings: Warning[] } {
  const date = parseDate(written, timezone);
  if (date) return { date, warnings: [] };
  const warnings = written === '' ? [] : [makeWarning('date-unusable', written)];
  for (const day of daysOfFile(path)) {
    const date = dateOf(day, {}, timezone);
    if (date) return { date, warnings };
  }
  return { date: undefined, warnings: [...warnings, { kind: 'date-missing' }] };
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(written: WrittenDay, time: Groups, timezone: string): PostDate | undefined {
  const year = Number(written.year);
  const month = monthOf(written.month);
  const day = Number(written.day);
  const hour = Number(time.hour ?? 0);
  const minute = Number(time.minute ?? 0);
  const second = Number(time.second ?? 0);
  const ms = Math.floor(Number(`0.${time.fraction ?? 0}`) * 1000);
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute, second, ms));
  const isDay =
    wall.getUTCFullYear() === year && wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day;
  if (!isDay || year < firstYear || hour > 23 || minute > 59 || second > 59) return undefined;
  const hasTime = time.hour !== undefined;
  if (time.offset === undefined) return { epochMs: epochMsAt(wall.getTime(), timezone), hasTime };
  const offsetMinutes = Number(time.offsetHour ?? 0) * 60 + Number(time.offsetMinute ?? 0);
  if (offsetMinutes >= 24 * 60) return undefined;
  const signed = time.sign === '-' ? -offsetMinutes : offsetMinutes;
  return { epochMs: wall.getTime() - signed * msPerMinute, hasTime };
}

/** 1 to 12, or NaN, which makes no date. */
function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const index = monthNames.indexOf(text.slice(0, 3).toLowerCase());
  return index === -1 ? Number.NaN : index + 1;
}
