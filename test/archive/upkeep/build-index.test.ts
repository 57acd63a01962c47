import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { memorySource } from '../../../source/archive/snapshot/byte-source.ts';
import { packed } from '../../../source/archive/snapshot/memory-store.ts';
import { Snapshot } from '../../../source/archive/snapshot/snapshot.ts';
import { snapshotCatalogue } from '../../../source/archive/snapshot/snapshot-catalogue.ts';
import { fileTexts } from '../../../source/archive/snapshot/text-writer.ts';
import { archivePlace } from '../../../source/archive/upkeep/archive-place.ts';
import { buildIndex } from '../../../source/archive/upkeep/build-index.ts';
import { makeFolder, postText } from '../make-folder.ts';

test('posts that are moved while all are read are in the index where they are then, each once', async () => {
  const names = Array.from({ length: 1200 }, (_, number) => `2024-01-01-n${1000 + number}.md`);
  const folder = makeFolder(
    Object.fromEntries(names.map(name => [`_posts/${name}`, postText(name, '2024-01-01')])),
  );
  mkdirSync(path.join(folder, 'old_post'));
  const move = (some: readonly string[]): void => {
    for (const name of some)
      renameSync(path.join(folder, '_posts', name), path.join(folder, 'old_post', name));
  };
  let chunks = 0;
  const parts = await buildIndex({
    place: archivePlace(folder),
    systemTimezone: 'UTC',
    writeTexts: () => fileTexts(makeFolder({})),
    // After the first chunk: some that were read, and some that were not.
    onProgress: () => {
      if (chunks++ === 1) move(names.filter((_, at) => at % 2 === 0));
    },
    onListed: () => undefined,
  });
  const index = new Snapshot(memorySource(Buffer.from(packed(parts))));
  const catalogue = snapshotCatalogue(index);
  const paths = Array.from(catalogue.select(), number => catalogue.head(number).path);
  const expected = ['_posts', 'old_post'].flatMap(below =>
    readdirSync(path.join(folder, below)).map(name => `${below}/${name}`),
  );
  assert.deepEqual(paths.sort(), expected.sort());
  assert.equal(index.summary.count, names.length);
});
