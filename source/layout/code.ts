import { cut } from '../text/cut.ts';
import { advance, appendRow, type Galley } from './galley.ts';
import { innerMargin, type Margin } from './margin.ts';

const INDENT = '  ';

/**
 * Sets code as it was written, a little indented; what is too long for the width is cut with a mark and
 * never wrapped.
 */
export function appendCode(galley: Galley, outer: Margin, code: string): void {
  const margin = innerMargin(outer, { text: INDENT, role: 'text' }, galley.width, { repeats: true });
  let start = 0;
  for (const line of code.split('\n')) {
    const shown = cut(line, margin.columns, galley.width).trimEnd();
    appendRow(galley, margin, shown === '' ? [] : [{ text: shown, role: 'code' }], galley.textLength + start);
    start += line.length + 1;
  }
  advance(galley, code.length);
}
