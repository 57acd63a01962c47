/** A day of the calendar as it was written; whether there is such a day is for `post/date` to say. */
export interface WrittenDay {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** `DATE_FILENAME_MATCHER` of Jekyll 4. */
const datedName = /^(?<year>\d{2,4})-(?<month>\d{1,2})-(?<day>\d{1,2})-/;
const datePrefix = /^\d{2,4}-\d{1,2}-\d{1,2}-/;
/** At the beginning of a run of digits, or with one kind of mark between year, month and day. */
const eightDigits =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<mark>[-_.]?)(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])/g;

/**
 * The part of a file's name that an id ends in: all after the date, without the extension and, as in Jekyll,
 * without full stops at the end. A name without a date stays whole, but for the hyphen that a missing date
 * leaves (`-202205262391921712.md`).
 */
export function slugOfFile(path: string): string {
  const name = nameOf(path);
  const [date = ''] = datePrefix.exec(name) ?? [];
  const slug = date === '' ? name.replace(/^-+/, '') : name.slice(date.length);
  return slug.replace(/\.+$/, '') || name;
}

/**
 * The days that a file's name speaks of: the one that Jekyll reads at its beginning, then any in eight
 * digits.
 */
export function daysOfFile(path: string): WrittenDay[] {
  const name = nameOf(path);
  const dated = datedName.exec(name)?.groups;
  const days = [...name.matchAll(eightDigits)].map(match => writtenDay(match.groups));
  return dated ? [{ ...writtenDay(dated), year: withCentury(dated.year ?? '') }, ...days] : days;
}

function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = name.lastIndexOf('.');
  return extension > 0 ? name.slice(0, extension) : name;
}

function writtenDay(groups: Readonly<Record<string, string | undefined>> = {}): WrittenDay {
  return { year: groups.year ?? '', month: groups.month ?? '', day: groups.day ?? '' };
}

/** Ruby's reading of a year in two digits, which is Jekyll's. */
function withCentury(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) >= 69 ? `19${year}` : `20${year}`;
}
