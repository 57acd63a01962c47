import { cellWidth } from '../../text/width.ts';

/** A term and what it means; where a line ends in the middle of a meaning, it is written so (`words/help`). */
export type Row = readonly [left: string, right: string];

/** What every terminal has: no line is wider. */
const columns = 80;
const indent = '  ';
const gap = '   ';
const width = cellWidth(1);

/** Terms and meanings beside each other; where there is no room for that, each meaning below its term. */
export function table(rows: readonly Row[]): string[] {
  const leftColumns = Math.max(...rows.map(([left]) => width.ofText(left)));
  const widest = Math.max(...rows.flatMap(([, right]) => right.split('\n')).map(line => width.ofText(line)));
  if (indent.length + leftColumns + gap.length + widest > columns) return rows.flatMap(stacked);
  return rows.flatMap(([left, right]) =>
    right.split('\n').map((line, index) => {
      const term = index === 0 ? left : '';
      return `${indent}${term}${' '.repeat(leftColumns - width.ofText(term))}${gap}${line}`.trimEnd();
    }),
  );
}

/** A sentence; its lines but the first are set in. */
export function paragraph(text: string): string[] {
  return text.split('\n').map((line, index) => indent.repeat(index === 0 ? 1 : 2) + line);
}

function stacked([left, right]: Row): string[] {
  return [`${indent}${left}`, ...right.split('\n').map(line => indent.repeat(3) + line)];
}
