import type { PostDate } from '../post/post.ts';
import { wallClock } from '../post/wall-clock.ts';
import type { Language } from '../words/language.ts';
import { timeWords } from '../words/time.ts';

/** What the time of a post is told against, and how. */
interface TimeOptions {
  readonly nowMs: number;
  /** IANA name of the zone in which days begin. */
  readonly timezone: string;
  readonly language: Language;
  /** Whether other years are written in full (2021-12-15, ten cells) or short (21-12-15, eight). */
  readonly isFull: boolean;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * A post's time in as few cells as a list has: `3分钟前` within the hour, `09:22` of today, `12-15` of this
 * year, else the date. Empty for a post without a date. Never wider than 8 cells, or 10 where `isFull`.
 */
export function shortTime(date: PostDate | undefined, options: TimeOptions): string {
  if (date === undefined) return '';
  const agoMs = options.nowMs - date.epochMs;
  if (date.hasTime && agoMs >= 0 && agoMs < HOUR_MS) {
    return timeWords[options.language].minutesAgo(Math.floor(agoMs / MINUTE_MS));
  }
  const then = clockIn(options.timezone, date.epochMs);
  const now = clockIn(options.timezone, options.nowMs);
  if (date.hasTime && then.day === now.day) return then.time;
  if (then.day.slice(0, 4) === now.day.slice(0, 4)) return then.day.slice(5);
  return options.isFull ? then.day : then.day.slice(2);
}

/** The date in full, with the time where it is known: `2021-12-15 09:22`. */
export function fullTime(date: PostDate | undefined, timezone: string): string {
  if (date === undefined) return '';
  const { day, time } = clockIn(timezone, date.epochMs);
  return date.hasTime ? `${day} ${time}` : day;
}

/** What calendar and clock on the wall show there: `2021-12-15` and `09:22`. */
function clockIn(timezone: string, epochMs: number): { day: string; time: string } {
  const { year, month, day, hour, minute } = wallClock(epochMs, timezone);
  return {
    day: `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`,
    time: `${twoDigits(hour)}:${twoDigits(minute)}`,
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
