import { parseQuery } from '../../catalogue/parse-query.ts';
import { andQuery, type Condition, type Query, type QueryProblem } from '../../catalogue/query.ts';
import type { Moment } from '../../catalogue/query-days.ts';
import { cleanLine } from '../../text/clean.ts';
import type { CliWords } from '../../words/cli.ts';
import { usageError } from '../cli-error.ts';
import type { Selection } from './selection.ts';

/**
 * What the words of a query and the flags that look into posts ask for; undefined where they ask for nothing.
 * @throws CliError (usage) for a part of the query that means nothing.
 */
export function queryFor(
  words: readonly string[],
  { sources, stocks }: Selection,
  moment: Moment,
  said: CliWords,
): Query | undefined {
  const typed = parseQuery(words.join(' '), moment);
  const [problem] = typed.problems;
  if (problem !== undefined) throw refusalOf(problem, said);
  const query = andQuery(typed, anyOf('source', sources, moment), anyOf('stock', stocks, moment));
  return query.conditions.length === 0 ? undefined : query;
}

/** The flags of one kind together: one of them has to fit. */
function anyOf(field: 'source' | 'stock', values: readonly string[], moment: Moment): Query {
  const conditions = values.flatMap(value => parseQuery(`${field}:"${value}"`, moment).conditions);
  const wanted = conditions.flatMap(condition => (condition.kind === 'word' ? condition.anyOf : []));
  const joined: Condition = { kind: 'word', field, anyOf: wanted, isExcluded: false };
  return { conditions: wanted.length === 0 ? [] : [joined], problems: [] };
}

function refusalOf(problem: QueryProblem, said: CliWords): ReturnType<typeof usageError> {
  const field = `${cleanLine(problem.field)}:`;
  if (problem.kind === 'no-value') return usageError(said.optionNeedsValue(field), said);
  const allowed = problem.kind === 'not-a-date' ? said.whenForms : 'read, unread, starred, unstarred';
  return usageError(said.wrongValue(field, cleanLine(problem.value), allowed), said);
}
