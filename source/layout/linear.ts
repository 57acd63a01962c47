import type { Article } from './article.ts';
import type { Line } from './line.ts';

/** Lines, and where those that were set are among them. */
interface ChosenLines extends Pick<Article, 'lines' | 'offsets'> {
  readonly rowOf: (row: number) => number;
}

type AllLines = Pick<Article, 'lines' | 'offsets'>;

export function asTheyAre({ lines, offsets }: AllLines): ChosenLines {
  return { lines, offsets, rowOf: row => row };
}

/** Leaves out the lines without text: to the ear a blank is a line that does not answer. */
export function linesWithText({ lines, offsets }: AllLines): ChosenLines {
  const rows: number[] = [];
  const kept = { lines: [] as Line[], offsets: [] as number[] };
  for (const [row, line] of lines.entries()) {
    rows.push(kept.lines.length);
    if (line.spans.every(({ text }) => text.trim() === '')) continue;
    kept.lines.push(line);
    kept.offsets.push(offsets[row]!);
  }
  return { ...kept, rowOf: row => rows[row] ?? kept.lines.length };
}
