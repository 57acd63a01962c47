import type { Marks } from '../../source/catalogue/marks.ts';
import { formatMarks } from '../../source/marks/marks-file.ts';
import { mergeRows } from '../../source/marks/merge-rows.ts';

/** The text of the file in which marks are kept. */
export function fileOf(marks: Marks): string {
  return Buffer.concat(formatMarks(mergeRows(Buffer.alloc(0), new Map(marks.entries()))).parts).toString();
}
