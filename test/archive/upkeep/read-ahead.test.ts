import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openArchive } from '../../../source/archive/open-archive.ts';
import type { StoredIndex } from '../../../source/archive/snapshot/open-stored.ts';
import { openStored } from '../../../source/archive/snapshot/open-stored.ts';
import { openTexts } from '../../../source/archive/snapshot/open-texts.ts';
import { searchTexts } from '../../../source/archive/snapshot/search-texts.ts';
import { snapshotCatalogue } from '../../../source/archive/snapshot/snapshot-catalogue.ts';
import { archivePlace } from '../../../source/archive/upkeep/archive-place.ts';
import type { News } from '../../../source/archive/upkeep/news.ts';
import { Upkeep } from '../../../source/archive/upkeep/upkeep.ts';
import { contentOf } from '../live.ts';
import { addFiles, makeFolder, postText } from '../make-folder.ts';

/** The upkeep of an archive whose index is up to date. */
async function keep(folder: string) {
  const reports: { stored: StoredIndex; news: News | undefined }[] = [];
  const upkeep = new Upkeep(
    { place: archivePlace(folder), systemTimezone: 'UTC', folder: makeFolder({}), known: undefined },
    report => {
      if (report.kind === 'indexed') reports.push(report);
    },
  );
  await upkeep.check();
  return { upkeep, reports };
}

/** All that an index says, its texts too, with the bytes of text that lie beside it. */
function whatIsStored(stored: StoredIndex) {
  const snapshot = openStored(stored)!;
  const { textFiles } = snapshot.summary;
  const catalogue = snapshotCatalogue(snapshot);
  const { bodies } = searchTexts(snapshot, openTexts(stored, textFiles)!);
  const texts = Array.from(bodies.starts, (start, number) => [
    catalogue.head(number).title,
    bodies.bytes(start, start + bodies.lengths[number]!).toString(),
  ]);
  const bytes = textFiles.reduce((sum, file) => sum + file.bytes, 0);
  return { content: contentOf(catalogue), texts: Object.fromEntries(texts), bytes };
}

const old = '_posts/2024-03-01-old.md';
const came = ['a', 'b', 'c'].map(name => `_posts/2024-03-02-${name}.md`);
const [stays, changes, goes] = came as [string, string, string];

test('posts that are read while others are still written are in the index as they are at the end', async () => {
  const folder = makeFolder({ [old]: postText('Old') });
  const { upkeep, reports } = await keep(folder);
  addFiles(folder, {
    [stays]: postText('A', '2024-03-02'),
    [changes]: postText('B', '2024-03-02'),
    [goes]: postText('C', '2024-03-02'),
  });
  await upkeep.readAhead(came);
  addFiles(folder, { [changes]: postText('Longer', '2024-03-02') });
  rmSync(path.join(folder, goes));
  await upkeep.readAhead([changes, goes]);
  addFiles(folder, { [changes]: postText('Longer still', '2024-03-02') });
  await upkeep.look(came);
  const { stored, news } = reports.at(-1)!;
  const { content, texts } = whatIsStored(stored);
  const anew = await openArchive(folder, { systemTimezone: 'UTC' });
  assert.deepEqual(content, contentOf(anew.catalogue));
  assert.deepEqual(texts, { Old: 'text of old.', A: 'text of a.', 'Longer still': 'text of longer still.' });
  assert.deepEqual([...news!.added].sort(), ['2024/03/02/a', '2024/03/02/b']);
});

test('a post that was read ahead is not read again', async () => {
  const folder = makeFolder({ [old]: postText('Old') });
  const { upkeep, reports } = await keep(folder);
  addFiles(folder, { [stays]: postText('A', '2024-03-02') });
  await upkeep.readAhead([stays]);
  await upkeep.look([stays]);
  const { texts, bytes } = whatIsStored(reports.at(-1)!.stored);
  assert.equal(bytes, Object.values(texts).join('').length);
});

test('posts that were read ahead and are gone again leave the index as it was', async () => {
  const folder = makeFolder({ [old]: postText('Old') });
  const { upkeep, reports } = await keep(folder);
  addFiles(folder, { [goes]: postText('C', '2024-03-02') });
  await upkeep.readAhead([goes]);
  rmSync(path.join(folder, goes));
  await upkeep.look([goes]);
  assert.deepEqual(reports.at(-1)!.news?.added ?? [], []);
  assert.deepEqual(Object.keys(whatIsStored(reports.at(-1)!.stored).texts), ['Old']);
});
