import { crc32 } from 'node:zlib';
import { type Marks, marksFrom, marksIn } from '../catalogue/marks.ts';
import { entryOf, isRow, parseRow } from './mark-row.ts';
import { SortedRows } from './sorted-rows.ts';

/** What was found in a marks file. Damaged and newer ones give what could be read of them. */
export interface ReadMarks {
  readonly marks: Marks;
  readonly state: 'whole' | 'damaged' | 'newer';
  /** The rows as they stand in the file, where they are in order; all others are sorted when the file is written next. */
  readonly rows?: SortedRows;
}

const version = 1;
const end = '\n]}\n';

/** Rows, and the parts of the file that holds them. */
export interface FormattedMarks {
  readonly rows: SortedRows;
  readonly parts: readonly Buffer[];
}

/**
 * Rows as the bytes of a file: JSON, so that other programs can read it, with a mark on each line, so that a file that
 * was cut or overwritten in part still gives the marks on its other lines. The checksum says that these are the very rows
 * that finews wrote, sorted: then none of them has to be read before it is asked for.
 */
export function formatMarks(rows: Buffer): FormattedMarks {
  const checksum = crc32(end, crc32(rows));
  const head = Buffer.from(`{"version":${version},"crc32":${checksum},"marks":[\n`);
  return { rows: new SortedRows(rows, `${checksum}`), parts: [head, rows, Buffer.from(end)] };
}

/** Reads the bytes of a marks file, whatever happened to it. Never throws. */
export function parseMarks(bytes: Buffer): ReadMarks {
  const rows = sortedRows(bytes);
  if (rows !== undefined) return { marks: marksIn(rows), state: 'whole', rows };
  const text = bytes.toString();
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    const entries = text.split('\n').map(parseRow);
    return { marks: marksFrom(entries.filter(entry => entry !== undefined)), state: 'damaged' };
  }
  if (!isObject(content) || !Array.isArray(content.marks) || typeof content.version !== 'number') {
    return { marks: marksFrom([]), state: 'damaged' };
  }
  const whole = content.marks.filter(isRow);
  const marks = marksFrom(whole.map(entryOf));
  if (content.version > version) return { marks, state: 'newer' };
  return { marks, state: whole.length === content.marks.length ? 'whole' : 'damaged' };
}

/** The rows of a file that is as it was written. One that was edited since, or comes from finews 0.1, is read as JSON. */
function sortedRows(bytes: Buffer): SortedRows | undefined {
  const start = bytes.indexOf('\n') + 1;
  const head = /^\{"version":1,"crc32":(\d+),"marks":\[\n$/.exec(
    bytes.toString('latin1', 0, Math.min(start, 100)),
  );
  if (head === null || crc32(bytes.subarray(start)) !== Number(head[1])) return undefined;
  return new SortedRows(bytes.subarray(start, bytes.length - end.length), head[1]);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
