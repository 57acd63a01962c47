import type { CellWidth } from '../text/width.ts';
import type { LineSpan } from './line.ts';

/** A thin line of as many cells; where box-drawing characters take two, of half as many characters. */
export function thinRule(columns: number, role: 'rule' | 'table-rule', width: CellWidth): LineSpan {
  return { text: '─'.repeat(Math.floor(columns / width.ofText('─'))), role };
}
