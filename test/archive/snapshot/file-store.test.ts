import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileStore } from '../../../source/archive/snapshot/file-store.ts';
import { archivePlace } from '../../../source/archive/upkeep/archive-place.ts';
import { buildIndex } from '../../../source/archive/upkeep/build-index.ts';
import { makeFolder, postText } from '../make-folder.ts';

const archive = makeFolder({ '_posts/2024-03-01-a.md': postText('A') });

test('texts that no index names any more are there for whoever is just opening them, and then leave the disk', async () => {
  const folder = makeFolder({});
  let nowMs = Date.now();
  const store = fileStore(folder, () => nowMs);
  const renew = async () => {
    const parts = await buildIndex({
      place: archivePlace(archive),
      systemTimezone: 'UTC',
      writeTexts: store.writeTexts,
      onProgress: () => undefined,
      onListed: () => undefined,
    });
    store.write(parts);
    return parts.summary.textFiles[0]!.name;
  };
  const written = [await renew()];
  for (let time = 0; time < 30; time++) {
    nowMs += 1000;
    written.push(await renew());
    const there = readdirSync(folder);
    assert.ok(
      written.slice(-5).every(name => there.includes(name)),
      'the last ones are there',
    );
    assert.ok(there.length <= 15, `${there.length} files`);
  }
  nowMs += 60_000;
  const last = await renew();
  assert.deepEqual(readdirSync(folder).sort(), ['index', last].sort());
});
