import type { Archive } from '../../archive/open-archive.ts';
import { search } from '../../archive/search/search.ts';
import { searchedArchive } from '../../archive/search/searched-archive.ts';
import type { PostNumber } from '../../catalogue/catalogue.ts';
import type { Marks } from '../../catalogue/marks.ts';
import { queryFor } from '../arguments/query-for.ts';
import type { Selection } from '../arguments/selection.ts';
import type { Context } from '../context.ts';

export interface SearchInput {
  readonly query: readonly string[];
  readonly selection: Selection;
  readonly archive: Archive;
  readonly marks: Marks;
  readonly context: Context;
}

/** The posts that meet a query, the best first; undefined where nothing is searched for. */
export async function searchHits(input: SearchInput): Promise<readonly PostNumber[] | undefined> {
  const { archive, marks, context } = input;
  const moment = { timezone: archive.catalogue.site.timezone, nowMs: Date.now() };
  const query = queryFor(input.query, input.selection, moment, context.words);
  if (query === undefined) return undefined;
  const numbers: PostNumber[] = [];
  for await (const hits of search(searchedArchive(archive), query, { marks })) {
    for (const { number } of hits) numbers.push(number);
  }
  return numbers;
}
