import type { Mark } from '../catalogue/mark.ts';
import { type Marks, marksFrom } from '../catalogue/marks.ts';

/** What was found in a marks file. Damaged and newer ones give what could be read of them. */
export interface ReadMarks {
  readonly marks: Marks;
  readonly state: 'whole' | 'damaged' | 'newer';
}

const version = 1;

/**
 * Marks as the text of a file: JSON, so that other programs can read it, with a mark on each line, so that a
 * file that was cut or overwritten in part still gives the marks on its other lines. A row ends after the
 * last thing that was ever noted: `[id, is read, when, is starred, when, position, when]`.
 */
export function formatMarks(marks: Marks): string {
  const rows: string[] = [];
  for (const [id, mark] of marks.entries()) rows.push(JSON.stringify(rowOf(id, mark)));
  return `{"version":${version},"marks":[\n${rows.join(',\n')}\n]}\n`;
}

/** Reads the text of a marks file, whatever happened to it. Never throws. */
export function parseMarks(text: string): ReadMarks {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { marks: fromRows(rowsOnLines(text)).marks, state: 'damaged' };
  }
  if (!isObject(content) || !Array.isArray(content.marks) || typeof content.version !== 'number') {
    return { marks: marksFrom([]), state: 'damaged' };
  }
  const { marks, isWhole } = fromRows(content.marks);
  if (content.version > version) return { marks, state: 'newer' };
  return { marks, state: isWhole ? 'whole' : 'damaged' };
}

type Row = readonly [id: string, ...notes: number[]];

function rowOf(id: string, mark: Mark): Row {
  const read: Row = [id, +mark.isRead, mark.readMs];
  if (mark.starredMs === 0 && mark.positionMs === 0) return read;
  const starred: Row = [...read, +mark.isStarred, mark.starredMs];
  return mark.positionMs === 0 ? starred : [...starred, mark.position, mark.positionMs];
}

function fromRows(rows: readonly unknown[]): { marks: Marks; isWhole: boolean } {
  const whole = rows.filter(isRow);
  return { marks: marksFrom(whole.map(entryOf)), isWhole: whole.length === rows.length };
}

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || typeof row[0] !== 'string') return false;
  for (let place = 1; place < row.length; place++) {
    if (typeof row[place] !== 'number' || row[place] < 0) return false;
  }
  return true;
}

function entryOf(row: Row): readonly [id: string, mark: Mark] {
  const [id, isRead = 0, readMs = 0, isStarred = 0, starredMs = 0, position = 0, positionMs = 0] = row;
  return [id, { isRead: isRead === 1, readMs, isStarred: isStarred === 1, starredMs, position, positionMs }];
}

function rowsOnLines(text: string): unknown[] {
  return text.split('\n').flatMap(line => {
    try {
      return line.startsWith('["') ? [JSON.parse(line.replace(/,$/, ''))] : [];
    } catch {
      return [];
    }
  });
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
