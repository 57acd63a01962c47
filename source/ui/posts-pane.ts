import type { State } from '../app/state.ts';
import { categoryName, expandsSelected, selectedGroup } from '../app/view.ts';
import type { PostNumber } from '../catalogue/catalogue.ts';
import type { Keymap } from '../keys/keymap.ts';
import type { Line, LineSpan, Role } from '../layout/line.ts';
import { blankRow, row, selectedRow, spansWidth } from '../layout/row.ts';
import type { Rectangle } from '../layout/screen.ts';
import { fullTime } from '../layout/short-time.ts';
import type { Head } from '../post/post.ts';
import { breakLines } from '../text/break-lines.ts';
import { fit } from '../text/cut.ts';
import { messagePane } from './message-pane.ts';
import { signSpans, titleOf } from './post-signs.ts';
import { resultsPane } from './results-pane.ts';

/** The posts of the group: signs, time, title; the selected one with a second row for what did not fit. */
export function postsPane(state: State, pane: Rectangle, keymap: Keymap): Line[] {
  const { posts } = state;
  if (posts.numbers.length === 0) return messagePane(state, pane, keymap);
  if (state.search?.isAnswered) return resultsPane(state, state.search, pane);
  const lines: Line[] = [];
  for (let index = posts.top; index < posts.numbers.length && lines.length < pane.rows; index++) {
    lines.push(...postRows(state, posts.numbers[index]!, index === posts.selected, pane));
  }
  while (lines.length < pane.rows) lines.push(blankRow(pane.columns));
  return lines.slice(0, pane.rows);
}

function postRows(state: State, number: PostNumber, isSelected: boolean, pane: Rectangle): Line[] {
  const { width } = state.terminal;
  const head = state.catalogue.head(number);
  const before = signSpans(state, head, isSelected, pane.columns);
  const indent = spansWidth(before, width);
  const title = titleOf(state, head);
  const role: Role = state.marks.isRead(head.id) ? 'read' : 'unread';
  const room = Math.max(1, pane.columns - indent - 1);
  if (!isSelected || !expandsSelected(pane)) {
    const line = row([...before, titleSpan(title, role, room, state)], [], pane.columns, width);
    return [isSelected ? highlighted(state, line) : line];
  }
  const [first, second] = breakLines(title, room, width);
  const isWhole = second === undefined || first === undefined;
  const beginning = isWhole ? title : title.slice(first.start, first.end);
  const rest = isWhole ? detailsOf(state, number, head, room) : title.slice(second.start);
  const restSpans: LineSpan[] = [
    { text: before[0]!.text.padEnd(indent), role: 'mark' },
    titleSpan(rest, isWhole ? 'time' : role, room, state),
  ];
  return [
    row([...before, titleSpan(beginning, role, room, state)], [], pane.columns, width),
    row(restSpans, [], pane.columns, width),
  ].map(line => highlighted(state, line));
}

/** Selected where the keys go, or where one comes back to. */
function highlighted(state: State, line: Line): Line {
  return state.focus === 'posts' ? selectedRow(line) : line;
}

function titleSpan(text: string, role: Role, columns: number, { terminal }: State): LineSpan {
  return { text: fit(text, columns, terminal.width), role };
}

/** What the second row of a short title says: where the post is listed, if that is not plain, and the date where it has room. */
function detailsOf(state: State, number: PostNumber, head: Head, columns: number): string {
  const { width, glyphs } = state.terminal;
  const date = fullTime(head.date, state.catalogue.site.timezone);
  if (selectedGroup(state).kind === 'category') return date;
  const category = categoryName(state.catalogue, number);
  const both = [category, date].filter(part => part !== '').join(` ${glyphs.separator} `);
  return width.ofText(both) <= columns ? both : category || date;
}
