import type { Mark } from '../catalogue/mark.ts';

type Row = readonly [id: string, ...notes: number[]];

/**
 * A mark as a line of JSON, its id being written already: `[id, is read, when, is starred, when, position, when]`, ended after the last thing that
 * was ever noted.
 */
export function formatRow(key: string, mark: Mark): string {
  const { isRead, readMs, isStarred, starredMs, position, positionMs } = mark;
  const read = `[${key},${+isRead},${readMs}`;
  if (starredMs === 0 && positionMs === 0) return `${read}]`;
  const starred = `${read},${+isStarred},${starredMs}`;
  return positionMs === 0 ? `${starred}]` : `${starred},${position},${positionMs}]`;
}

/** The mark of a line, with or without a comma at its end; undefined where it is none. */
export function parseRow(line: string): readonly [id: string, mark: Mark] | undefined {
  if (!line.startsWith('["')) return undefined;
  try {
    const row: unknown = JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
    return isRow(row) ? entryOf(row) : undefined;
  } catch {
    return undefined;
  }
}

export function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || typeof row[0] !== 'string') return false;
  for (let place = 1; place < row.length; place++) {
    if (typeof row[place] !== 'number' || row[place] < 0) return false;
  }
  return true;
}

export function entryOf(row: Row): readonly [id: string, mark: Mark] {
  const [id, isRead = 0, readMs = 0, isStarred = 0, starredMs = 0, position = 0, positionMs = 0] = row;
  return [id, { isRead: isRead === 1, readMs, isStarred: isStarred === 1, starredMs, position, positionMs }];
}
