import type { Marks } from '../../source/catalogue/marks.ts';
import { formatMarks } from '../../source/marks/marks-file.ts';
import { SortedRows } from '../../source/marks/sorted-rows.ts';

/** The text of the file in which marks are kept. */
export function fileOf(marks: Marks): string {
  return Buffer.concat(
    formatMarks(new SortedRows(Buffer.alloc(0)).with(new Map(marks.entries()))).parts,
  ).toString();
}
