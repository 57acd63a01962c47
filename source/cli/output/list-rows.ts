import type { Catalogue, PostNumber } from '../../catalogue/catalogue.ts';
import type { Marks } from '../../catalogue/marks.ts';
import { glyphsFor } from '../../layout/glyphs.ts';
import type { Line, LineSpan } from '../../layout/line.ts';
import { row } from '../../layout/row.ts';
import { fullTime, shortTime } from '../../layout/short-time.ts';
import { toAnsi, toPlainText } from '../../layout/to-text.ts';
import { cleanLine } from '../../text/clean.ts';
import { fit } from '../../text/cut.ts';
import type { Display } from './display.ts';
import { jsonHead } from './json-head.ts';

/** Writes one post as a row of a list, its end included. */
export type RowWriter = (number: PostNumber) => string;

export interface RowInput {
  readonly catalogue: Catalogue;
  readonly marks: Marks;
  readonly recordEnd: '\n' | '\0';
}

/** For programs: id, time, category and title, parted by tabs. */
export function tabbedRows({ catalogue, recordEnd }: RowInput): RowWriter {
  const names = categoryNames(catalogue);
  return number => {
    const { id, date, title } = catalogue.head(number);
    const time = fullTime(date, catalogue.site.timezone);
    return `${[id, time, names.get(catalogue.categoryOf(number)) ?? '', title].join('\t')}${recordEnd}`;
  };
}

/** For programs: an object a post. */
export function jsonRows({ catalogue, marks, recordEnd }: RowInput): RowWriter {
  const names = categoryNames(catalogue);
  return number => {
    const category = catalogue.categoryOf(number);
    const place = { category, categoryName: names.get(category) ?? '', timezone: catalogue.site.timezone };
    return `${JSON.stringify(jsonHead(catalogue.head(number), place, marks))}${recordEnd}`;
  };
}

/** Cells of the time and the category on a terminal. */
const timeColumns = 10;
const mostCategoryColumns = 16;

/** For people: number, signs, time, category and title in columns, cut to the terminal's width. */
export function alignedRows(
  { catalogue, marks }: RowInput,
  { width, language, hasColour, isStyled }: Display,
  { columns, nowMs }: { readonly columns: number; readonly nowMs: number },
): RowWriter {
  const glyphs = glyphsFor({ isAscii: false, ambiguous: width.ambiguous });
  const names = categoryNames(catalogue);
  const numberColumns = String(catalogue.size).length;
  const categoryColumns = Math.min(mostCategoryColumns, Math.floor(columns / 5));
  const time = { nowMs, timezone: catalogue.site.timezone, language, isFull: true };
  return number => {
    const { id, path, date, title } = catalogue.head(number);
    const isRead = marks.isRead(id);
    const sign = marks.isStarred(id) ? glyphs.starred : isRead ? ' ' : glyphs.unread;
    const spans: LineSpan[] = [
      { text: `${String(number + 1).padStart(numberColumns)} `, role: 'count' },
      { text: fit(sign, 2, width), role: 'mark' },
      { text: `${fit(shortTime(date, time), timeColumns, width)}  `, role: 'time' },
      {
        text: `${fit(names.get(catalogue.categoryOf(number)) ?? '', categoryColumns, width)}  `,
        role: 'meta',
      },
      { text: title || cleanLine(path), role: isRead ? 'read' : 'unread' },
    ];
    const line = withoutFill(row(spans, [], columns, width));
    return isStyled ? toAnsi([line], { hasColour, hasLinks: false }) : toPlainText([line]);
  };
}

/** No spaces at the end: they would be selected and copied with the row. */
function withoutFill({ spans }: Line): Line {
  return spans.at(-1)?.text.trim() === '' ? { spans: spans.slice(0, -1) } : { spans };
}

function categoryNames(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map(catalogue.categories.map(({ id, name }) => [id, name]));
}
