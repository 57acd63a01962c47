import type { Mark } from '../../catalogue/mark.ts';
import { cleanLine } from '../../text/clean.ts';

type Entry = readonly [id: string, mark: Mark];

/** One mark as a line of `state export`. A time is there where something was ever noted. */
export function formatMark([id, mark]: Entry): string {
  const { isRead, readMs, isStarred, starredMs, position, positionMs } = mark;
  return JSON.stringify({
    id,
    ...(readMs > 0 && { read: isRead, readAt: timeOf(readMs) }),
    ...(starredMs > 0 && { starred: isStarred, starredAt: timeOf(starredMs) }),
    ...(positionMs > 0 && { position, positionAt: timeOf(positionMs) }),
  });
}

/** A line of `state export`, read; undefined where it is none, or of an id that no post can have. Unknown fields are passed over. */
export function parseMark(line: string): Entry | undefined {
  // An error for each of a million lines that are none takes seconds.
  if (!line.trimStart().startsWith('{')) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof content !== 'object' || content === null) return undefined;
  const { id, read, readAt, starred, starredAt, position, positionAt } = content as {
    [field: string]: unknown;
  };
  const [readMs, starredMs, positionMs] = [readAt, starredAt, positionAt].map(msOf);
  if (typeof id !== 'string' || id === '' || cleanLine(id) !== id) return undefined;
  if (readMs === undefined || starredMs === undefined || positionMs === undefined) return undefined;
  if (!isPosition(position ?? 0)) return undefined;
  return [
    id,
    {
      isRead: read === true,
      readMs,
      isStarred: starred === true,
      starredMs,
      position: Number(position ?? 0),
      positionMs,
    },
  ];
}

function timeOf(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

/** 0 for what was never noted, undefined for what is no time. */
function msOf(time: unknown): number | undefined {
  if (time === undefined) return 0;
  const epochMs = typeof time === 'string' ? Date.parse(time) : Number.NaN;
  return epochMs >= 0 ? epochMs : undefined;
}

function isPosition(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
