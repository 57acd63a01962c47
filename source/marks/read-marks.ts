import { emptyMarks, type Marks } from '../catalogue/marks.ts';
import { marksOnDisk } from './marks-on-disk.ts';

/**
 * The marks for a command that only shows them: without lock and store. What is damaged gives what can be
 * read of it; the store says so when marks are changed.
 */
export function readMarks(folder: string): Marks {
  try {
    return marksOnDisk(folder).read().marks;
  } catch {
    return emptyMarks;
  }
}
