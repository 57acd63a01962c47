import type { Mark } from '../catalogue/mark.ts';
import { formatRow } from './mark-row.ts';
import { compareRow, placeOfRow, rowEnd, rowSeparator } from './row-bytes.ts';

/** What follows an id in a row: six numbers at most, with their commas. */
const longestNotes = 200;

/** The bytes of sorted rows with those of `news` in them, in the place of those with the same ids. */
export function mergeRows(bytes: Buffer, news: ReadonlyMap<string, Mark>): Buffer {
  const byKey = new Map<string, Mark>();
  let room = bytes.length + rowSeparator.length;
  for (const [id, mark] of news) {
    const key = JSON.stringify(id);
    byKey.set(key, mark);
    room += key.length * 3 + longestNotes;
  }
  const merged = Buffer.allocUnsafeSlow(room);
  let length = 0;
  /** New rows side by side are written at once: each call into Node takes longer than a row. */
  let together: string[] = [];
  let copied = 0;
  const writeTogether = (): void => {
    if (together.length > 0) length += merged.write(`${together.join(',\n')},\n`, length);
    together = [];
  };
  const copyUntil = (end: number): void => {
    if (end <= copied) return;
    writeTogether();
    length += bytes.copy(merged, length, copied, end);
    length += rowSeparator.copy(merged, length);
  };
  for (const key of [...byKey.keys()].sort()) {
    const place = placeOfRow(bytes, key, copied);
    const isLast = place === bytes.length;
    copyUntil(isLast ? place : place - rowSeparator.length);
    together.push(formatRow(key, byKey.get(key)!));
    copied = !isLast && compareRow(bytes, place, key) === 0 ? rowEnd(bytes, place) : place;
  }
  copyUntil(bytes.length);
  writeTogether();
  return merged.subarray(0, Math.max(0, length - rowSeparator.length));
}
