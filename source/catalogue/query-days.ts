import { parseDate } from '../post/date.ts';
import { epochMsAt, wallClock } from '../post/wall-clock.ts';

/** When and where something is asked: `yesterday` depends on both. */
export interface Moment {
  /** IANA name. */
  readonly timezone: string;
  readonly nowMs: number;
}

/** From the first moment of `startMs` up to `endMs`, which is no longer in it. */
export interface Days {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * The days that folded words name: `2021-12-15`, `2021-12`, `2021`, `2021年12月15日`, `today`, `yesterday`,
 * `3d` (three days ago), `2 weeks ago`, `1m`, `1y`, 昨天; `6h` is the moment six hours ago. A date with a time, as posts have it
 * and as JSON gives it, is that minute or second. Undefined for everything else.
 */
export function daysOf(words: string, moment: Moment): Days | undefined {
  return writtenDays(words, moment) ?? daysAgo(words, moment) ?? writtenTime(words, moment);
}

function writtenTime(words: string, { timezone }: Moment): Days | undefined {
  const date = parseDate(words, timezone);
  if (!date?.hasTime) return undefined;
  const lengthMs = /:\d{2}:/.test(words) ? 1000 : 60_000;
  return { startMs: date.epochMs, endMs: date.epochMs + lengthMs };
}

/** Years, months and days; each missing one means all of them. */
const writtenPatterns = [
  /^(?<year>\d{4})(?:([-/.])(?<month>\d{1,2})(?:\2(?<day>\d{1,2}))?)?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号])?)?$/,
];

function writtenDays(words: string, { timezone }: Moment): Days | undefined {
  const groups = writtenPatterns.map(pattern => pattern.exec(words)?.groups).find(found => found);
  if (groups === undefined) return undefined;
  const year = Number(groups.year);
  const month = Number(groups.month ?? 1);
  const day = Number(groups.day ?? 1);
  const start = new Date(Date.UTC(year, month - 1, day));
  const exists =
    start.getUTCFullYear() === year && start.getUTCMonth() === month - 1 && start.getUTCDate() === day;
  if (!exists) return undefined;
  if (groups.day !== undefined) return daysBetween([year, month, day], [year, month, day + 1], timezone);
  if (groups.month !== undefined) return daysBetween([year, month, 1], [year, month + 1, 1], timezone);
  return daysBetween([year, 1, 1], [year + 1, 1, 1], timezone);
}

const namedDays: { readonly [name: string]: number } = {
  today: 0,
  yesterday: 1,
  今天: 0,
  今日: 0,
  昨天: 1,
  昨日: 1,
  前天: 2,
};

const agoPattern =
  /^(?<count>\d{1,4}) ?(?:(?<hour>h|hours?|小时)|(?<day>d|days?|天|日)|(?<week>w|weeks?|周)|(?<month>m|months?|个?月)|(?<year>y|years?|年)) ?(?:ago|前)?$/;

function daysAgo(words: string, { timezone, nowMs }: Moment): Days | undefined {
  const ago = agoPattern.exec(words)?.groups;
  const count = Object.hasOwn(namedDays, words) ? namedDays[words]! : Number(ago?.count);
  if (Number.isNaN(count)) return undefined;
  if (ago?.hour !== undefined) {
    const agoMs = nowMs - count * 3_600_000;
    return { startMs: agoMs, endMs: agoMs };
  }
  const today = wallClock(nowMs, timezone);
  const year = today.year - (ago?.year === undefined ? 0 : count);
  const month = today.month - (ago?.month === undefined ? 0 : count);
  const isDays = ago?.year === undefined && ago?.month === undefined;
  const day = today.day - (isDays ? count * (ago?.week === undefined ? 1 : 7) : 0);
  return daysBetween([year, month, day], [year, month, day + 1], timezone);
}

type Day = readonly [year: number, month: number, day: number];

function daysBetween(from: Day, to: Day, timezone: string): Days {
  const startOf = ([year, month, day]: Day): number => epochMsAt(Date.UTC(year, month - 1, day), timezone);
  return { startMs: startOf(from), endMs: startOf(to) };
}
