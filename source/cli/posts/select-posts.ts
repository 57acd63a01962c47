import type { Catalogue, Category, PostNumber } from '../../catalogue/catalogue.ts';
import type { Marks } from '../../catalogue/marks.ts';
import { type Days, daysOf, type Moment } from '../../catalogue/query-days.ts';
import { resolveCategory, type SoundsLike } from '../../catalogue/resolve-category.ts';
import type { Head } from '../../post/post.ts';
import { cleanLine } from '../../text/clean.ts';
import { foldSpaced } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import type { CliWords } from '../../words/cli.ts';
import { flagOf } from '../arguments/option-table.ts';
import type { Selection } from '../arguments/selection.ts';
import { CliError, usageError } from '../cli-error.ts';
import { exitCode } from '../exit-code.ts';

export interface SelectInput {
  readonly catalogue: Catalogue;
  readonly marks: Marks;
  readonly words: CliWords;
  readonly nowMs: number;
  readonly soundsLike: SoundsLike;
  /** What a search has found, the best first; undefined where nothing was searched for. */
  readonly hits?: readonly PostNumber[];
}

/**
 * The posts that the flags ask for, in their order, one after the other as they are found.
 * @throws CliError for a date that is none (usage), and for a category that is none or several (not found).
 */
export function selectPosts(selection: Selection, input: SelectInput): Iterable<PostNumber> {
  const { catalogue } = input;
  const isWanted = conditionOf(selection, input);
  const ids = [...new Set(selection.categories.map(word => categoryOf(word, input)))];
  return limited(ordered(candidates(ids, input), isWanted, selection, catalogue), selection.limit);
}

function candidates(ids: readonly string[], { catalogue, hits }: SelectInput): ArrayLike<PostNumber> {
  if (hits !== undefined) {
    return ids.length === 0 ? hits : hits.filter(number => ids.includes(catalogue.categoryOf(number)));
  }
  if (ids.length < 2) return catalogue.select(ids[0]);
  return ids.flatMap(id => Array.from(catalogue.select(id))).sort((a, b) => a - b);
}

function* ordered(
  numbers: ArrayLike<PostNumber>,
  isWanted: (number: PostNumber) => boolean,
  { sort, isReversed }: Selection,
  catalogue: Catalogue,
): Iterable<PostNumber> {
  if (sort === undefined || sort === 'date') {
    const inOrder = sort === 'date' ? Array.from(numbers).sort((a, b) => a - b) : numbers;
    for (let index = 0; index < inOrder.length; index++) {
      const number = inOrder[isReversed ? inOrder.length - 1 - index : index]!;
      if (isWanted(number)) yield number;
    }
    return;
  }
  const names = new Map(catalogue.categories.map(({ id, name }) => [id, name]));
  const keyOf = (number: PostNumber): string =>
    sort === 'title' ? catalogue.head(number).title : (names.get(catalogue.categoryOf(number)) ?? '');
  const { compare } = new Intl.Collator(catalogue.site.language ?? 'zh', { numeric: true });
  const rows = Array.from(numbers)
    .filter(isWanted)
    .map(number => ({ number, key: keyOf(number) }))
    .sort((a, b) => compare(a.key, b.key) || a.number - b.number);
  if (isReversed) rows.reverse();
  for (const { number } of rows) yield number;
}

function* limited(numbers: Iterable<PostNumber>, limit = Number.POSITIVE_INFINITY): Iterable<PostNumber> {
  let left = limit;
  if (left === 0) return;
  for (const number of numbers) {
    yield number;
    left -= 1;
    if (left === 0) return;
  }
}

/** What a single post must meet: tags, time and marks. */
function conditionOf(
  selection: Selection,
  { catalogue, marks, words, nowMs }: SelectInput,
): (number: PostNumber) => boolean {
  const { tags, isUnread, isStarred } = selection;
  const moment = { nowMs, timezone: catalogue.site.timezone };
  const sinceMs = daysNamed('since', selection.since, moment, words)?.startMs;
  const untilMs = daysNamed('until', selection.until, moment, words)?.endMs;
  const conditions: ((head: Head) => boolean)[] = [];
  if (tags.length > 0) conditions.push(head => tags.some(tag => head.tags.includes(tag)));
  if (sinceMs !== undefined) conditions.push(({ date }) => date !== undefined && date.epochMs >= sinceMs);
  if (untilMs !== undefined) conditions.push(({ date }) => date !== undefined && date.epochMs < untilMs);
  if (isUnread) conditions.push(({ id }) => !marks.isRead(id));
  if (isStarred) conditions.push(({ id }) => marks.isStarred(id));
  if (conditions.length === 0) return () => true;
  return number => {
    const head = catalogue.head(number);
    return conditions.every(isMet => isMet(head));
  };
}

function daysNamed(
  key: 'since' | 'until',
  word: string | undefined,
  moment: Moment,
  words: CliWords,
): Days | undefined {
  const days = word === undefined ? undefined : daysOf(foldSpaced(word), moment);
  if (word === undefined || days) return days;
  throw usageError(words.wrongValue(flagOf(key), cleanLine(word), words.whenForms), words);
}

function categoryOf(word: string, { catalogue: { categories }, soundsLike, words }: SelectInput): string {
  const resolution = resolveCategory(word, categories, soundsLike);
  if (resolution.kind === 'one') return resolution.id;
  const message =
    resolution.kind === 'several'
      ? words.severalCategories(cleanLine(word), resolution.ids.slice(0, 20))
      : words.noSuchCategory(cleanLine(word), nearest(word, namesOf(categories)));
  throw new CliError(exitCode.notFound, message);
}

function* namesOf(categories: readonly Category[]): Iterable<string> {
  for (const { id, name } of categories) {
    yield id;
    yield name;
  }
}
