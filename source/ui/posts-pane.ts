import type { State } from '../app/state.ts';
import { categoryName, expandsSelected, selectedGroup } from '../app/view.ts';
import type { PostNumber } from '../catalogue/catalogue.ts';
import type { Line, LineSpan, Role } from '../layout/line.ts';
import { blankRow, row, selectedRow, spansWidth } from '../layout/row.ts';
import type { Rectangle } from '../layout/screen.ts';
import { fullTime, shortTime } from '../layout/short-time.ts';
import type { Head } from '../post/post.ts';
import { breakLines } from '../text/break-lines.ts';
import { cleanLine } from '../text/clean.ts';
import { fit } from '../text/cut.ts';
import { appWords } from '../words/app.ts';
import { messagePane } from './message-pane.ts';

/** Below this a row is its title alone. */
const LEAST_COLUMNS_WITH_TIME = 30;
/** From here on there is room for dates in full. */
const LEAST_COLUMNS_WITH_FULL_DATE = 60;

/** The posts of the group: signs, time, title; the selected one with a second row for what did not fit. */
export function postsPane(state: State, pane: Rectangle): Line[] {
  const { posts } = state;
  if (posts.numbers.length === 0) return messagePane(state, pane);
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
  const title = head.title || untitled(state, head);
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

/** The bar of the selected row, unread, starred or damaged, and the time: always as wide as each other. */
function signSpans(state: State, head: Head, isSelected: boolean, columns: number): LineSpan[] {
  const { glyphs, language } = state.terminal;
  const isStarred = state.marks.isStarred(head.id);
  const second = isStarred ? glyphs.starred : head.warnings.length > 0 ? glyphs.damaged : ' ';
  const signs: LineSpan[] = [
    signSpan(isSelected ? glyphs.selected : ' '),
    signSpan(state.marks.isRead(head.id) ? ' ' : glyphs.unread),
    signSpan(second, isStarred ? 'mark' : 'warning'),
  ];
  if (columns < LEAST_COLUMNS_WITH_TIME) return signs;
  const isFull = columns >= LEAST_COLUMNS_WITH_FULL_DATE;
  const time = shortTime(head.date, {
    nowMs: state.nowMs,
    timezone: state.catalogue.site.timezone,
    language,
    isFull,
  });
  const timeColumns = isFull ? 10 : 8;
  const free = Math.max(0, timeColumns - state.terminal.width.ofText(time));
  return [...signs, { text: ` ${' '.repeat(free)}${time}  `, role: 'time' }];
}

/** A blank has no colour: fewer bytes for the terminal. */
function signSpan(text: string, role: Role = 'mark'): LineSpan {
  return { text, role: text === ' ' ? 'text' : role };
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

/** A post without a title goes by its file. */
function untitled(state: State, { path }: Head): string {
  return cleanLine(path.slice(path.lastIndexOf('/') + 1)) || appWords[state.terminal.language].untitled;
}
