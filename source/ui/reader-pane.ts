import type { Found } from '../app/find.ts';
import type { State } from '../app/state.ts';
import type { Keymap } from '../keys/keymap.ts';
import { highlight, type Stretch } from '../layout/highlight.ts';
import type { Line } from '../layout/line.ts';
import { blankRow, paneRows } from '../layout/row.ts';
import { measureWithin, type Rectangle } from '../layout/screen.ts';
import { messagePane } from './message-pane.ts';

/** The rows of the post that are in view, set in the middle, with what a search found. */
export function readerPane(state: State, pane: Rectangle, keymap: Keymap): Line[] {
  const { reader, awaited, terminal } = state;
  const { inset } = measureWithin(pane, state.measureColumns);
  if (awaited?.beginning !== undefined) {
    return paneRows(awaited.beginning.lines.slice(0, pane.rows), 0, pane, inset, terminal.width);
  }
  if (reader === undefined) {
    if (awaited === undefined) return messagePane(state, pane, keymap, 'reader');
    return Array.from({ length: pane.rows }, () => blankRow(pane.columns));
  }
  const inView = reader.article.lines.slice(reader.top, reader.top + pane.rows);
  const lines = reader.found === undefined ? inView : withMatches(inView, reader.top, reader.found);
  return paneRows(lines, 0, pane, inset, terminal.width);
}

function withMatches(lines: readonly Line[], top: number, { matches, current }: Found): Line[] {
  const stretches = new Map<number, Stretch[]>();
  for (const [index, match] of matches.entries()) {
    for (const { row, start, end } of match) {
      if (row < top || row >= top + lines.length) continue;
      const role = index === current ? 'selected' : 'match';
      stretches.set(row, [...(stretches.get(row) ?? []), { start, end, role }]);
    }
  }
  return lines.map((line, index) => {
    const found = stretches.get(top + index);
    return found === undefined ? line : highlight(line, found);
  });
}
