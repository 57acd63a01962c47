import type { State } from '../app/state.ts';
import type { LineSpan, Role } from '../layout/line.ts';
import { shortTime } from '../layout/short-time.ts';
import type { Head } from '../post/post.ts';
import { cleanLine } from '../text/clean.ts';
import { appWords } from '../words/app.ts';

/** Below this a row is its title alone. */
const LEAST_COLUMNS_WITH_TIME = 30;
/** From here on there is room for dates in full. */
const LEAST_COLUMNS_WITH_FULL_DATE = 60;

/** The bar of the selected row, unread, starred or damaged, and the time: always as wide as each other. */
export function signSpans(state: State, head: Head, isSelected: boolean, columns: number): LineSpan[] {
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

/** A post without a title goes by its file. */
export function titleOf(state: State, { title, path }: Head): string {
  return (
    title || cleanLine(path.slice(path.lastIndexOf('/') + 1)) || appWords[state.terminal.language].untitled
  );
}
