import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble, type Facts, SharedHash } from '../../../source/archive/snapshot/assemble.ts';
import { memorySource } from '../../../source/archive/snapshot/byte-source.ts';
import { packed } from '../../../source/archive/snapshot/memory-store.ts';
import { Snapshot } from '../../../source/archive/snapshot/snapshot.ts';
import { snapshotCatalogue } from '../../../source/archive/snapshot/snapshot-catalogue.ts';
import { archivePlace, readSurroundings } from '../../../source/archive/upkeep/archive-place.ts';
import { readBatch } from '../../../source/archive/upkeep/read-batch.ts';
import { makeFolder, postText } from '../make-folder.ts';

const seed = 1;
const folder = makeFolder({
  '_posts/2024-03-01-a.md': postText('A', '2024-03-01'),
  '_posts/2024-03-02-b.md': postText('B', '2024-03-02'),
  '_posts/2024-03-03-c.md': postText('C', '2024-03-03'),
});
const { place } = readSurroundings(archivePlace(folder), 'UTC');
const paths = ['_posts/2024-03-01-a.md', '_posts/2024-03-02-b.md', '_posts/2024-03-03-c.md'];
const facts: Facts = {
  site: place.site,
  systemTimezone: 'UTC',
  seed,
  folderTimes: [],
  others: [],
  categoryPages: { names: [], ids: [] },
  siteTimes: [],
  problems: [],
  textFiles: [],
};

const read = () => readBatch(paths, place, seed);

test('two posts whose ids have the same hash are both listed, one of them by its path', async () => {
  const batch = await read();
  batch.columns.idHashes[2] = batch.columns.idHashes[0]!;
  const index = Buffer.from(packed(assemble([{ part: batch }], facts)));
  const catalogue = snapshotCatalogue(new Snapshot(memorySource(index)));
  const heads = Array.from(catalogue.select(), number => catalogue.head(number));
  assert.deepEqual(
    heads.map(({ title }) => title),
    ['C', 'B', 'A'],
  );
  assert.deepEqual(
    heads.map(({ id }) => catalogue.head(catalogue.find(id)!).title),
    ['C', 'B', 'A'],
  );
});

test('two files whose paths have the same hash make no index, since one of them would be lost', async () => {
  const batch = await read();
  batch.columns.pathHashes[2] = batch.columns.pathHashes[0]!;
  assert.throws(() => assemble([{ part: batch }], facts), SharedHash);
});
