import { foldSpaced } from '../text/fold.ts';
import type { Condition, Query, QueryProblem } from './query.ts';
import type { Moment } from './query-days.ts';
import { readAnywhere, searchFields } from './query-fields.ts';

/**
 * Reads what a person types to search: words, all of which have to be there, `"a phrase"`, `-not`, and
 * fields such as `title:` or `since:`. The forms that a Chinese input method makes of colons, quotes,
 * hyphens and commas do as well. Never throws: what means nothing is a plain word or, behind a field that is
 * known, a problem.
 */
export function parseQuery(words: string, moment: Moment): Query {
  const conditions: Condition[] = [];
  const problems: QueryProblem[] = [];
  for (const { groups = {} } of words.normalize().matchAll(token)) {
    const { minus, field = '', phrase, bare = '' } = groups;
    const isExcluded = minus !== undefined;
    const read = searchFields.get(foldSpaced(field));
    const isPlain = read === undefined && field !== '';
    const value = isPlain ? `${field}:${phrase ?? bare}` : (phrase ?? bare);
    const result = (read ?? readAnywhere)({
      field,
      value,
      isPhrase: phrase !== undefined,
      isExcluded,
      moment,
    });
    if ('condition' in result) conditions.push(result.condition);
    else if (result.problem !== undefined) problems.push(result.problem);
  }
  return { conditions, problems };
}

/**
 * A minus, a field, and then a phrase, which runs to the end where its quote is not closed yet, or a word, or
 * nothing yet.
 */
const token = new RegExp(
  [
    '(?<minus>[-－])?',
    String.raw`(?:(?<field>\p{L}+)[:\uff1a])?`,
    '(?:["＂“”「『](?<phrase>[^"＂“”」』]*)(?:["＂”“」』]|$)',
    String.raw`|(?<bare>\S+)|(?<=[-\uff0d:\uff1a])(?!\S))`,
  ].join(''),
  'gu',
);
