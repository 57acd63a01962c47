import { chooserRows } from '../app/settle.ts';
import type { Chooser, State } from '../app/state.ts';
import type { Line, LineSpan } from '../layout/line.ts';
import { blankRow, row, selectedRow } from '../layout/row.ts';
import { measureWithin, type Rectangle } from '../layout/screen.ts';
import { cut } from '../text/cut.ts';
import { appWords } from '../words/app.ts';
import { orderWords } from '../words/order.ts';
import type { Frame } from './frame.ts';
import { inputSpans } from './input-spans.ts';

/** Keys stay near to what they do. */
const HELP_COLUMNS = 64;

/** A list to choose from, in place of the panes: a title with what is typed to narrow it down, and the entries. */
export function chooserPane(state: State, chooser: Chooser, body: Rectangle): Frame {
  const { width } = state.terminal;
  const { columns, inset } = measureWithin(
    body,
    chooser.purpose === 'help' ? HELP_COLUMNS : state.measureColumns,
  );
  const entryRows = chooserRows(state);
  const inPane = (line: Line): Line =>
    row([{ text: ' '.repeat(inset), role: 'text' }, ...line.spans], [], body.columns, width);
  const entries = Array.from({ length: entryRows }, (_, place) =>
    inPane(entryRow(state, chooser, chooser.top + place, columns)),
  );
  if (chooser.shown.length === 0 && entryRows > 0) {
    entries[0] = inPane({
      spans: [{ text: ` ${appWords[state.terminal.language].empty.chooser}`, role: 'hint' }],
    });
  }
  if (entryRows === body.rows) return { lines: entries, cursor: undefined };
  const title = titleRow(state, chooser, columns);
  return {
    lines: [inPane(title.line), blankRow(body.columns), ...entries],
    cursor: title.cursorColumn === undefined ? undefined : { x: inset + title.cursorColumn, y: body.top },
  };
}

function titleRow(
  state: State,
  { purpose, title, input, isTyping }: Chooser,
  columns: number,
): { readonly line: Line; readonly cursorColumn: number | undefined } {
  const { width, language, glyphs } = state.terminal;
  const order = orderWords[language].groupSorts[state.groupSort];
  const name = purpose === 'groups' ? `${title} ${glyphs.separator} ${order}` : title;
  const heading: LineSpan = { text: ` ${name}   `, role: 'title' };
  if (!isTyping) return { line: row([heading], [], columns, width), cursorColumn: undefined };
  const taken = width.ofText(heading.text);
  const typed = inputSpans(appWords[language].search, input, columns - taken, width);
  return {
    line: row([heading, ...typed.spans], [], columns, width),
    cursorColumn: taken + typed.cursorColumn,
  };
}

function entryRow(state: State, chooser: Chooser, place: number, columns: number): Line {
  const { glyphs, width } = state.terminal;
  const entry = chooser.entries[chooser.shown[place] ?? -1];
  if (entry === undefined) return blankRow(columns);
  if (entry.isHeading) return row([{ text: ` ${entry.text}`, role: 'heading' }], [], columns, width);
  const isSelected = place === chooser.selected;
  const left: LineSpan[] = [
    { text: isSelected ? glyphs.selected : ' ', role: isSelected ? 'mark' : 'text' },
    { text: `${'  '.repeat(entry.depth ?? 0)}${entry.text}`, role: 'text' },
  ];
  if (entry.isFollowed) left.push({ text: ` ${glyphs.followed}`, role: 'mark' });
  const detail = cut(entry.detail, Math.floor(columns / 2), width);
  const line = row(left, detail === '' ? [] : [{ text: `  ${detail} `, role: 'key' }], columns, width);
  return isSelected ? selectedRow(line) : line;
}
