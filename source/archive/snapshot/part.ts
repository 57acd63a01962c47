import path from 'node:path';
import { nameOfBytes } from '../disk-path.ts';
import { type ColumnName, type Columns, columnNames } from './columns.ts';
import { readRecord } from './record.ts';
import type { Snapshot } from './snapshot.ts';

/** Posts that an index is made of: those of an earlier index, or those that were read together. */
export interface Part {
  readonly count: number;
  readonly columns: Columns;
  readonly records: Buffer;
  readonly headTexts: Buffer;
  readonly groupIds: readonly string[];
  readonly folderPaths: readonly string[];
}

/** @throws where the index is damaged. */
export function partOf(snapshot: Snapshot): Part {
  const { count, groupIds, folderPaths } = snapshot.summary;
  const columns = Object.fromEntries(
    columnNames.map((name: ColumnName) => [name, snapshot.column(name)]),
  ) as unknown as Columns;
  return {
    count,
    columns,
    records: snapshot.bytes('records'),
    headTexts: snapshot.bytes('headTexts'),
    groupIds,
    folderPaths,
  };
}

/** The id and the path of each post of a part. */
export function namesIn({ count, columns, records, folderPaths }: Part): { id: string; path: string }[] {
  return Array.from({ length: count }, (_, place) => {
    const start = columns.recordStarts[place]!;
    const record = readRecord(records.subarray(start, start + columns.recordLengths[place]!));
    const folder = folderPaths[columns.folders[place]!] ?? '';
    return { id: record.id, path: path.posix.join(folder, nameOfBytes(record.fileName)) };
  });
}
