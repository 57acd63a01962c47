import { readFileSync } from 'node:fs';
import path from 'node:path';
import { emptyMarks, type Marks } from '../catalogue/marks.ts';
import { parseMarks } from './marks-file.ts';

/** The file of the marks in the folder of settings. */
export function marksFile(folder: string): string {
  return path.join(folder, 'marks.json');
}

/**
 * The marks for a command that only shows them: without lock and store. What is damaged gives what can be
 * read of it; the store says so when marks are changed.
 */
export function readMarks(folder: string): Marks {
  try {
    return parseMarks(readFileSync(marksFile(folder), 'utf8')).marks;
  } catch {
    return emptyMarks;
  }
}
