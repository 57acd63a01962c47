import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Category } from '../../catalogue/catalogue.ts';
import { nameFromTags } from '../../catalogue/name-from-tags.ts';
import { pathId } from '../../catalogue/path-id.ts';
import { nameOfBytes } from '../disk-path.ts';
import { type ColumnName, type Columns, columnNames, flag, makeColumns } from './columns.ts';
import { addToTable, makeHashTable } from './hash-table.ts';
import { hashText } from './hash-text.ts';
import type { Part } from './part.ts';
import { readRecord, readRecordId } from './record.ts';
import type { SnapshotParts } from './snapshot.ts';
import type { Summary } from './summary.ts';

/** What an index is made of besides posts. */
export type Facts = Omit<Summary, 'name' | 'count' | 'size' | 'groupIds' | 'categories' | 'folderPaths'>;

/** One post of one part. */
interface Entry {
  readonly part: Part;
  readonly place: number;
  readonly date: number;
  readonly idHash: number;
  /** Set where the path stands for the id. */
  pathAsId?: string;
  id?: string;
}

export interface PartWithGaps {
  readonly part: Part;
  /** Whether the post at a place of the part goes into the index; all of them where it is missing. */
  readonly isKept?: (place: number) => boolean;
}

/**
 * Makes one index of parts: newest first, the order, the ids and the names of categories being those of
 * `buildCatalogue`. Parts that are sorted already, as an earlier index is, cost little: the sort finds their runs.
 */
export function assemble(parts: readonly PartWithGaps[], facts: Facts): SnapshotParts {
  const { shown, hidden } = partCopies(entriesOf(parts), facts.seed);
  shown.sort(newestFirst);
  const entries = shown.concat(hidden);
  const count = entries.length;
  const columns = makeColumns(count);
  const groups = new Dictionary();
  const folders = new Dictionary();
  const pieces = { records: 0, headTexts: 0 };
  for (const { part, place } of entries) {
    pieces.records += part.columns.recordLengths[place]!;
    pieces.headTexts += part.columns.headTextLengths[place]!;
  }
  const records = Buffer.allocUnsafeSlow(pieces.records);
  const headTexts = Buffer.allocUnsafeSlow(pieces.headTexts);
  for (const name of columnNames) gather(entries, name, columns[name]);
  let [recordAt, headTextAt] = [0, 0];
  for (const [number, entry] of entries.entries()) {
    const { part, place } = entry;
    const from = part.columns;
    columns.groups[number] = groups.numberOf(part.groupIds[from.groups[place]!] ?? '');
    columns.folders[number] = folders.numberOf(part.folderPaths[from.folders[place]!] ?? '');
    columns.idHashes[number] =
      entry.pathAsId === undefined ? entry.idHash : hashText(entry.pathAsId, facts.seed);
    const flags = from.flags[place]! & ~flag.isNamedByPath;
    columns.flags[number] = entry.pathAsId === undefined ? flags : flags | flag.isNamedByPath;
    columns.recordStarts[number] = recordAt;
    recordAt += copyPiece(
      part.records,
      from.recordStarts[place]!,
      from.recordLengths[place]!,
      records,
      recordAt,
    );
    columns.headTextStarts[number] = headTextAt;
    const headTextLength = from.headTextLengths[place]!;
    headTextAt += copyPiece(
      part.headTexts,
      from.headTextStarts[place]!,
      headTextLength,
      headTexts,
      headTextAt,
    );
  }
  const { groupStarts, groupPosts } = groupPostsOf(columns.groups, shown.length, groups.texts.length);
  const names = new Map(facts.categoryPages.names);
  return {
    summary: {
      ...facts,
      name: randomBytes(8).toString('hex'),
      count,
      size: shown.length,
      groupIds: groups.texts,
      categories: categoriesOf(groups.texts, groupStarts, groupPosts, entries, names),
      folderPaths: folders.texts,
    },
    columns,
    idTable: makeHashTable(columns.idHashes, shown.length),
    pathTable: makeHashTable(columns.pathHashes, count),
    groupStarts,
    groupPosts,
    records,
    headTexts,
  };
}

/** One column of all entries: column by column, since each is an array of one kind. */
function gather(entries: readonly Entry[], name: ColumnName, into: Columns[ColumnName]): void {
  let part: Part | undefined;
  let from: Columns[ColumnName] = into;
  for (const [number, entry] of entries.entries()) {
    if (entry.part !== part) {
      part = entry.part;
      from = part.columns[name];
    }
    into[number] = from[entry.place]!;
  }
}

function entriesOf(parts: readonly PartWithGaps[]): Entry[] {
  const entries: Entry[] = [];
  for (const { part, isKept } of parts) {
    const { dates, idHashes, flags } = part.columns;
    for (let place = 0; place < part.count; place++) {
      if (isKept?.(place) === false) continue;
      const isNamedByPath = (flags[place]! & flag.isNamedByPath) !== 0;
      const idHash = isNamedByPath ? Number.NaN : idHashes[place]!;
      entries.push({ part, place, date: dates[place]!, idHash });
    }
  }
  return entries;
}

/** As `distinctHeads`: who keeps an id that several have is the first by path; the same post twice is one. */
function partCopies(entries: Entry[], seed: number): { shown: Entry[]; hidden: Entry[] } {
  const hashes = Float64Array.from(entries, entry =>
    Number.isNaN(entry.idHash) ? hashText(idOf(entry), seed) : entry.idHash,
  );
  const shared = new Map<number, Entry[]>();
  const table = makeHashTable(hashes.subarray(0, 0), entries.length);
  const rest: Entry[] = [];
  for (const [number, entry] of entries.entries()) {
    const owner = addToTable(table, hashes, number);
    const whole = { ...entry, idHash: hashes[number]! };
    if (Number.isNaN(entry.idHash)) entries[number] = whole;
    if (owner === number) continue;
    const sharers = shared.get(owner);
    if (sharers === undefined) shared.set(owner, [entries[owner]!, entries[number]!]);
    else sharers.push(entries[number]!);
  }
  if (shared.size === 0) return { shown: entries, hidden: rest };
  const hidden = new Set<Entry>();
  for (const sharers of shared.values()) {
    const [first, ...later] = sharers
      .map(entry => ({ entry, path: pathOf(entry) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const other of later) {
      if (isSamePost(first!.entry, other.entry)) hidden.add(other.entry);
      else other.entry.pathAsId = pathId(other.path);
    }
  }
  return { shown: entries.filter(entry => !hidden.has(entry)), hidden: [...hidden] };
}

function isSamePost(a: Entry, b: Entry): boolean {
  const [one, other] = [recordOf(a), recordOf(b)];
  return a.date === b.date && one.title === other.title && Buffer.compare(one.fileName, other.fileName) === 0;
}

function newestFirst(a: Entry, b: Entry): number {
  // Two undated posts are an infinity apart from themselves: not a number.
  return b.date - a.date || (shownId(a) < shownId(b) ? 1 : -1);
}

function shownId(entry: Entry): string {
  entry.id ??= entry.pathAsId ?? idOf(entry);
  return entry.id;
}

function idOf(entry: Entry): string {
  return readRecordId(recordBytes(entry));
}

function recordOf(entry: Entry) {
  return readRecord(recordBytes(entry));
}

function recordBytes({ part, place }: Entry): Buffer {
  const start = part.columns.recordStarts[place]!;
  return part.records.subarray(start, start + part.columns.recordLengths[place]!);
}

function pathOf(entry: Entry): string {
  const folder = entry.part.folderPaths[entry.part.columns.folders[entry.place]!] ?? '';
  return path.posix.join(folder, nameOfBytes(Buffer.from(recordOf(entry).fileName)));
}

function copyPiece(from: Buffer, start: number, length: number, to: Buffer, at: number): number {
  return from.copy(to, at, start, start + length);
}

/** Each group's posts in a row, by counting. */
function groupPostsOf(groups: Uint32Array, size: number, groupCount: number) {
  const groupStarts = new Uint32Array(groupCount + 1);
  for (let number = 0; number < size; number++) groupStarts[groups[number]! + 1]!++;
  for (let group = 0; group < groupCount; group++) groupStarts[group + 1]! += groupStarts[group]!;
  const groupPosts = new Uint32Array(size);
  const next = groupStarts.slice();
  for (let number = 0; number < size; number++) groupPosts[next[groups[number]!]!++] = number;
  return { groupStarts, groupPosts };
}

/** Groups were met from the newest post on, so they are in order; groups of second copies alone have no posts. */
function categoriesOf(
  groupIds: readonly string[],
  starts: Uint32Array,
  posts: Uint32Array,
  entries: readonly Entry[],
  names: ReadonlyMap<string, string>,
): Category[] {
  const groups = groupIds
    .map((id, group) => ({ id, start: starts[group]!, end: starts[group + 1]! }))
    .filter(({ start, end }) => end > start);
  // In the order of the whole catalogue: which names are taken depends on all groups.
  const tagNames = nameFromTags(
    groups.map(({ id, start, end }) => ({
      id,
      tags: names.has(id)
        ? []
        : Array.from(posts.subarray(start, end), number => recordOf(entries[number]!).tags),
    })),
  );
  return groups.map(({ id, start, end }) => ({
    id,
    name: names.get(id) ?? tagNames.get(id) ?? id,
    posts: end - start,
  }));
}

/** Numbers for texts, in the order in which they come. */
class Dictionary {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
