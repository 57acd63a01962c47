import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LiveArchive } from '../../../source/archive/live-archive.ts';
import { openSnapshot } from '../../../source/archive/snapshot/snapshot.ts';
import { staying } from '../../../source/archive/upkeep/merge-texts.ts';
import { next, openIndexed } from '../live.ts';
import { addFiles, makeFolder, postText } from '../make-folder.ts';

function indexFolderOf(cache: string): string {
  const archives = path.join(cache, 'finews', process.platform === 'win32' ? 'Cache' : '', 'archives');
  return path.join(archives, readdirSync(archives)[0]!);
}

/** The text of each post that is searched, by its title. */
function textsOf(archive: LiveArchive): Map<string, string> {
  const { catalogue } = archive;
  const { bodies } = archive.texts()!;
  return new Map(
    Array.from(catalogue.select(), number => {
      const start = bodies.starts[number]!;
      return [
        catalogue.head(number).title,
        bodies.bytes(start, start + bodies.lengths[number]!).toString(),
      ] as const;
    }),
  );
}

test('after many updates the texts lie in a few files, and each post has its own', async () => {
  const folder = makeFolder({ '_posts/2024-03-01-p0.md': postText('P0') });
  const cache = makeFolder({});
  const live = await openIndexed(folder, cache);
  const updates = 30;
  for (let count = 1; count <= updates; count++) {
    addFiles(folder, { [`_posts/2024-03-01-p${count}.md`]: postText(`P${count}`) });
    live.check();
    await next(live, 'changed');
  }
  const expected = Array.from(
    { length: updates + 1 },
    (_, count) => [`P${count}`, `text of p${count}.`] as const,
  );
  assert.deepEqual(new Map([...textsOf(live)].sort()), new Map([...expected].sort()));
  const { textFiles } = openSnapshot(path.join(indexFolderOf(cache), 'index'))!.summary;
  assert.ok(textFiles.length <= 5, `${textFiles.length} files`);
});

test('however large updates are, the files of text are few, and hardly any text is copied often', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 300 }), updates => {
      let files: { name: string; bytes: number }[] = [];
      let [written, all] = [0, 0];
      for (const bytes of updates) {
        const kept = staying(files, bytes);
        const merged = files.slice(kept).reduce((sum, file) => sum + file.bytes, bytes);
        files = [...files.slice(0, kept), { name: '', bytes: merged }];
        written += merged;
        all += bytes;
      }
      const logarithm = Math.log2(all) + 2;
      assert.ok(files.length <= logarithm, `${files.length} files`);
      assert.ok(written <= all * logarithm * 2, `${written} bytes written for ${all}`);
    }),
  );
});

test('what a killed writer has left is removed when it is old, and what is being written stays', async () => {
  const folder = makeFolder({ '_posts/2024-03-01-a.md': postText('A') });
  const cache = makeFolder({});
  await openIndexed(folder, cache);
  const indexFolder = indexFolderOf(cache);
  const [old, young] = ['text-0123', 'new-4567'].map(name => path.join(indexFolder, name)) as [
    string,
    string,
  ];
  for (const file of [old, young]) writeFileSync(file, 'x');
  const anHourAgo = Date.now() / 1000 - 3600;
  utimesSync(old, anHourAgo, anHourAgo);
  await openIndexed(folder, cache);
  assert.deepEqual([existsSync(old), existsSync(young)], [false, true]);
});

test('texts that somebody has removed are there again with the next news', async () => {
  const folder = makeFolder({ '_posts/2024-03-01-a.md': postText('A') });
  const cache = makeFolder({});
  const live = await openIndexed(folder, cache);
  const indexFolder = indexFolderOf(cache);
  for (const name of readdirSync(indexFolder)) {
    if (name.startsWith('text-')) rmSync(path.join(indexFolder, name));
  }
  addFiles(folder, { '_posts/2024-03-01-b.md': postText('B') });
  live.check();
  await next(live, 'changed');
  assert.deepEqual(Object.fromEntries(textsOf(live)), { A: 'text of a.', B: 'text of b.' });
});
