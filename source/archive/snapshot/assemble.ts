import { randomBytes } from 'node:crypto';
import { type Columns, columnNames, flag, makeColumns } from './columns.ts';
import { Entries, type PartWithGaps } from './entries.ts';
import { categoriesOf, groupPostsOf } from './groups.ts';
import { makeHashTable, numbersIn } from './hash-table.ts';
import { hashText } from './hash-text.ts';
import type { Part } from './part.ts';
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
  shown.sort(entries.newestFirst);
  const order = Uint32Array.from(shown.concat(hidden));
  const columns = makeColumns(order.length);
  for (const name of columnNames) gather(entries, order, name, columns);
  const groupIds = renumber(entries, order, columns.groups, part => part.groupIds);
  const folderPaths = renumber(entries, order, columns.folders, part => part.folderPaths);
  for (const [number, entry] of order.entries()) {
    const pathAsId = entries.pathIds.get(entry);
    columns.idHashes[number] =
      pathAsId === undefined ? entries.idHashes[entry]! : hashText(pathAsId, facts.seed);
    const flags = columns.flags[number]! & ~flag.isNamedByPath;
    columns.flags[number] = pathAsId === undefined ? flags : flags | flag.isNamedByPath;
  }
  const records = piecesOf(entries, order, part => part.records, columns.recordStarts, columns.recordLengths);
  const headTexts = piecesOf(
    entries,
    order,
    part => part.headTexts,
    columns.headTextStarts,
    columns.headTextLengths,
  );
  const size = shown.length;
  const pathTable = makeHashTable(columns.pathHashes, order.length);
  if (numbersIn(pathTable) < order.length) throw new SharedHash();
  const { groupStarts, groupPosts } = groupPostsOf(columns.groups, size, groupIds.length);
  const names = new Map(facts.categoryPages.names);
  const tagsOf = (number: number): readonly string[] => entries.tagsOf(order[number]!);
  return {
    summary: {
      ...facts,
      name: randomBytes(8).toString('hex'),
      count: order.length,
      size,
      groupIds,
      categories: categoriesOf(groupIds, groupStarts, groupPosts, tagsOf, names),
      folderPaths,
    },
    columns,
    idTable: makeHashTable(columns.idHashes, size),
    pathTable,
    groupStarts,
    groupPosts,
    records,
    headTexts,
  };
}

/** One column of all entries: column by column, since each is an array of one kind. */
function gather(entries: Entries, order: Uint32Array, name: keyof Columns, columns: Columns): void {
  const into = columns[name];
  let part: Part | undefined;
  let from = into;
  for (let number = 0; number < order.length; number++) {
    const entry = order[number]!;
    if (entries.partOf(entry) !== part) {
      part = entries.partOf(entry);
      from = part.columns[name];
    }
    into[number] = from[entries.placeOf(entry)]!;
  }
}

/**
 * Changes numbers in the lists of parts to numbers in one list, which it gives: its texts are in the order in which they
 * come.
 */
function renumber(
  entries: Entries,
  order: Uint32Array,
  numbers: Uint32Array,
  listOf: (part: Part) => readonly string[],
): string[] {
  const texts: string[] = [];
  const known = new Map<string, number>();
  /** By the parts' numbers, and in them by the texts' numbers there. */
  const knownInParts: number[][] = [];
  for (let number = 0; number < order.length; number++) {
    const entry = order[number]!;
    const before = numbers[number]!;
    knownInParts[entries.partNumberOf(entry)] ??= [];
    const knownInPart = knownInParts[entries.partNumberOf(entry)]!;
    let now = knownInPart[before];
    if (now === undefined) {
      const text = listOf(entries.partOf(entry))[before] ?? '';
      now = known.get(text) ?? texts.push(text) - 1;
      known.set(text, now);
      knownInPart[before] = now;
    }
    numbers[number] = now;
  }
  return texts;
}

/** Pieces of the parts' bytes one behind another; `starts` says where each was, and then where it is. */
function piecesOf(
  entries: Entries,
  order: Uint32Array,
  bytesOf: (part: Part) => Buffer,
  starts: Float64Array,
  lengths: Uint32Array,
): Buffer {
  let end = 0;
  for (let number = 0; number < lengths.length; number++) end += lengths[number]!;
  const pieces = Buffer.allocUnsafeSlow(end);
  let at = 0;
  for (let number = 0; number < order.length; ) {
    const part = entries.partOf(order[number]!);
    const from = starts[number]!;
    let until = from;
    // What lies side by side is copied at once: nearly all of an index to which a few posts are added.
    do {
      starts[number] = at + until - from;
      until += lengths[number]!;
      number++;
    } while (number < order.length && starts[number] === until && entries.partOf(order[number]!) === part);
    at += bytesOf(part).copy(pieces, at, from, until);
  }
  return pieces;
}
