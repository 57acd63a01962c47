import { randomBytes } from 'node:crypto';
import { Arranged } from './arranged.ts';
import { columnNames } from './columns.ts';
import { Entries, type PartWithGaps } from './entries.ts';
import { categoriesOf, groupPostsOf } from './groups.ts';
import { makeHashTable, numbersIn } from './hash-table.ts';
import { partCopies } from './part-copies.ts';
import type { SnapshotParts } from './snapshot.ts';
import type { Summary } from './summary.ts';

/** What an index is made of besides posts. */
export type Facts = Omit<Summary, 'name' | 'count' | 'size' | 'groupIds' | 'categories' | 'folderPaths'>;

/**
 * Two files have the same hash, of which the index would know one: with another seed they have not. (Of two ids with the
 * same hash one is replaced by its path, as where they are the same.)
 */
export class SharedHash extends Error {
  override readonly name = 'SharedHash';
}

/**
 * Makes one index of parts: newest first, the order, the ids and the names of categories being those of
 * `buildCatalogue`. Parts that are sorted already, as an earlier index is, cost little: the sort finds their runs.
 * @throws SharedHash
 */
export function assemble(parts: readonly PartWithGaps[], facts: Facts): SnapshotParts {
  const entries = new Entries(parts, facts.seed);
  const { shown, hidden } = partCopies(entries);
  entries.sort(shown);
  const arranged = new Arranged(entries, Uint32Array.from(shown.concat(hidden)), facts.seed);
  const { groupIds, folderPaths } = arranged;
  const [count, size] = [shown.length + hidden.length, shown.length];
  const pathTable = makeHashTable(arranged.hashes('pathHashes'), count);
  if (numbersIn(pathTable) < count) throw new SharedHash();
  const { groupStarts, groupPosts } = groupPostsOf(arranged.groups, size, groupIds.length);
  const names = new Map(facts.categoryPages.names);
  const tagsOf = (number: number): readonly string[] => arranged.tagsOf(number);
  return {
    summary: {
      ...facts,
      name: randomBytes(8).toString('hex'),
      count,
      size,
      groupIds,
      categories: categoriesOf(groupIds, groupStarts, groupPosts, tagsOf, names),
      folderPaths,
    },
    columns: Object.fromEntries(
      columnNames.map(name => [name, arranged.column(name)]),
    ) as SnapshotParts['columns'],
    idTable: makeHashTable(arranged.hashes('idHashes'), size),
    pathTable,
    groupStarts,
    groupPosts,
    records: arranged.records(),
    headTexts: arranged.headTexts(),
  };
}
