import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { openArchive } from '../../source/archive/open-archive.ts';
import type { Catalogue } from '../../source/catalogue/catalogue.ts';
import { findAgain } from '../../source/catalogue/find-again.ts';
import { foldSpaced } from '../../source/text/fold.ts';
import { sharedArchive } from '../archives.ts';
import { contentOf, next, openIndexed, openLive } from './live.ts';
import { addFiles, type Files, makeFolder, makePipe, postText } from './make-folder.ts';

const fixture = path.join(import.meta.dirname, '..', 'fixtures', 'archives', 'finance');

function titlesOf({ catalogue }: { readonly catalogue: Catalogue }): string[] {
  return Array.from(catalogue.select(), number => catalogue.head(number).title);
}

/** What every post says, read one by one. */
async function readAnew(folder: string) {
  return contentOf((await openArchive(folder, { systemTimezone: 'UTC' })).catalogue);
}

function indexFileOf(cache: string): string {
  const archives = path.join(cache, 'finews', process.platform === 'win32' ? 'Cache' : '', 'archives');
  const [name = ''] = readdirSync(archives);
  return path.join(archives, name, 'index');
}

test('an index tells which posts have words in title, tags, category or source, those of a part too', async () => {
  const { catalogue } = await openIndexed(fixture);
  const all = Array.from(catalogue.select());
  assert.ok(all.length > 3);
  const [first] = all;
  const { title, tags } = catalogue.head(first!);
  const having = (...words: string[]) => Array.from(catalogue.filter!(all, words.map(foldSpaced))!);
  assert.ok(having(title).includes(first!));
  assert.deepEqual(
    having(title.slice(0, 2), ...tags.slice(0, 1)),
    all.filter(
      number => having(title.slice(0, 2)).includes(number) && having(...tags.slice(0, 1)).includes(number),
    ),
  );
  assert.deepEqual(having('no post has this'), []);
  assert.deepEqual(Array.from(catalogue.filter!(all.slice(1), [foldSpaced(title)])!).includes(first!), false);
  assert.deepEqual(having(), all);
});

const finews = sharedArchive('finews');
const rubyNews = sharedArchive('ruby-news');
for (const [name, folder] of Object.entries({ fixture, finews, rubyNews })) {
  test(`the index says what the posts say: ${name}`, {
    skip: folder ? false : 'the archive is not here',
  }, async () => {
    const cache = makeFolder({});
    const anew = await readAnew(folder!);
    assert.deepEqual(contentOf((await openIndexed(folder!, cache)).catalogue), anew);
    const again = await openLive(folder!, { cache });
    assert.deepEqual(contentOf(again.catalogue), anew);
  });
}

const slug = fc.constantFrom('a', 'b', 'c', '\u65b0\u95fb', '-d');
const day = fc.constantFrom('2024-03-05', '2024-03-06', '2024-02-30', '');
const folder = fc.constantFrom('_posts', 'old_post', 'zh/_posts', 'pages');
const post = fc.record({
  path: fc.tuple(folder, day, slug).map(([where, date, name]) => `${where}/${date}-${name}.md`),
  text: fc
    .record({
      title: fc.constantFrom('One', 'Two', '', '\u4e00'),
      date: fc.constantFrom('2024-03-05 09:20:00 +0800', '2024-03-05', '+0800'),
      categories: fc.constantFrom('', 'x', 'x y', 'z'),
      tags: fc.constantFrom('', 't', 'u'),
    })
    .map(
      ({ title, date, categories, tags }) =>
        `---\ntitle: "${title}"\ndate: ${date}\ncategories: ${categories}\ntags: ${tags}\n---\nText.\n`,
    ),
});
const archive = fc
  .array(post, { maxLength: 12 })
  .map((posts): Files => Object.fromEntries(posts.map(({ path: at, text }) => [at, text])));

test('whatever the posts are, the index says the same, and after any change too', async () => {
  await fc.assert(
    fc.asyncProperty(archive, archive, async (before, after) => {
      const folder = makeFolder({ 'keep.txt': '', ...before });
      const cache = makeFolder({});
      assert.deepEqual(contentOf((await openIndexed(folder, cache)).catalogue), await readAnew(folder));
      for (const name of Object.keys(before)) if (!(name in after)) rmSync(path.join(folder, name));
      addFiles(folder, after);
      const anew = await readAnew(folder);
      const live = await openLive(folder, { cache, isWatching: true });
      await next(live, 'swept');
      assert.deepEqual(contentOf(live.catalogue), anew);
      live.close();
    }),
    { numRuns: 30 },
  );
});

test('without an index the first screen of a small archive is whole', async () => {
  const folder = makeFolder({
    '_posts/2024-03-05-a.md': postText('A', '2024-03-05 09:00:00'),
    '_posts/2024-03-05-b.md': postText('B', '2024-03-05 08:00:00'),
  });
  const live = await openLive(folder, { cache: makeFolder({}) });
  assert.deepEqual(titlesOf(live), ['A', 'B']);
  assert.equal(live.catalogue.categories.length, 1);
  await next(live, 'changed');
});

test('without an index the first screen of a large archive has the posts by their names, newest first', async () => {
  const day = (count: number) => new Date(Date.UTC(2000, 0, 1 + count)).toISOString().slice(0, 10);
  const days = Array.from({ length: 2100 }, (_, count) => day(count));
  const folder = makeFolder(
    Object.fromEntries(days.map(date => [`_posts/${date}-x.md`, postText(date, date)])),
  );
  const live = await openLive(folder, { cache: makeFolder({}) });
  assert.deepEqual(titlesOf(live), days.toReversed());
  assert.equal((await live.read(0)).title, days.at(-1));
  await next(live, 'changed');
});

test('what the first screen of a large archive shows stays where it is, and each post is found again, when the index is there', async () => {
  const earlier = Array.from({ length: 2100 }, (_, count) => {
    const date = new Date(Date.UTC(2000, 0, 1 + count)).toISOString().slice(0, 10);
    return [`_posts/${date}-x.md`, postText(date, date)] as const;
  });
  // By their names in the opposite order.
  const lastDay = Array.from({ length: 150 }, (_, count) => {
    const minute = `${String(Math.floor(count / 60)).padStart(2, '0')}:${String(count % 60).padStart(2, '0')}`;
    const name = `_posts/2024-03-05-${String(999 - count)}.md`;
    return [name, postText(`At ${minute}`, `2024-03-05 ${minute}:00`)] as const;
  });
  const fields = Array.from({ length: 500 }, (_, count) => `field-${count}: text`).join('\n');
  const folder = makeFolder({
    ...Object.fromEntries([...earlier, ...lastDay]),
    '_posts/2024-03-04-same.md': postText('In _posts', '2024-03-04'),
    'old_post/2024-03-04-same.md': postText('In old_post', '2024-03-04'),
    '_posts/2024-03-04-long.md': `---\ntitle: Long\ndate: 2024-03-04\n${fields}\ncategories: late\n---\nText.\n`,
  });
  const live = await openLive(folder, { cache: makeFolder({}) });
  const names = live.catalogue;
  const before = Array.from(names.select(), number => names.head(number));
  await next(live, 'changed');
  assert.deepEqual(
    titlesOf(live).slice(0, 150),
    before.slice(0, 150).map(({ title }) => title),
  );
  assert.deepEqual(
    before.map(head => live.catalogue.head(findAgain(head, live.catalogue)!).title),
    before.map(({ title }) => title),
  );
});

test('what happens between the first screen of a large archive and the making of its index is in a list that is watched', async () => {
  const names = Array.from({ length: 2100 }, (_, count) => `2024-03-05-${1000 + count}`);
  const folder = makeFolder(
    Object.fromEntries(names.map(name => [`_posts/${name}.md`, postText(name, '2024-03-05')])),
  );
  const live = await openLive(folder, { cache: makeFolder({}), isWatching: true });
  addFiles(folder, { '_posts/2024-03-06-late.md': postText('Late', '2024-03-06') });
  while (titlesOf(live)[0] !== 'Late') await next(live, 'changed');
  assert.equal(live.catalogue.size, names.length + 1);
});

test('news is told by what happened to the posts', async () => {
  const folder = makeFolder({
    '_posts/2024-03-01-a.md': postText('A', '2024-03-01'),
    '_posts/2024-03-02-b.md': postText('B', '2024-03-02'),
    '_posts/2024-03-03-c.md': postText('C', '2024-03-03'),
    'old_post/2024-01-01-d.md': postText('D', '2024-01-01'),
  });
  const cache = makeFolder({});
  await openIndexed(folder, cache);
  renameSync(path.join(folder, '_posts/2024-03-01-a.md'), path.join(folder, 'old_post/2024-03-01-a.md'));
  rmSync(path.join(folder, '_posts/2024-03-02-b.md'));
  addFiles(folder, { '_posts/2024-03-04-e.md': postText('E', '2024-03-04') });
  const live = await openLive(folder, { cache });
  const event = await next(live, 'changed');
  assert.ok(event.kind === 'changed');
  assert.deepEqual(event.news, {
    added: ['2024/03/04/e'],
    changed: [],
    moved: ['2024/03/01/a'],
    removed: ['2024/03/02/b'],
  });
});

test('while it is watched, new, changed, half-written and removed posts appear', async () => {
  const folder = makeFolder({ '_posts/2024-03-01-a.md': postText('A', '2024-03-01') });
  const live = await openLive(folder, { cache: makeFolder({}), isWatching: true });
  await next(live, 'swept');
  const titles = () => Array.from(live.catalogue.select(), number => live.catalogue.head(number).title);
  const until = async (wanted: readonly string[]) => {
    while (titles().join() !== wanted.join()) await next(live, 'changed');
  };
  const file = path.join(folder, '_posts/2024-03-02-b.md');
  writeFileSync(file, '---\ntitle: Ha');
  await until(['Ha', 'A']);
  appendFileSync(file, 'lf\n---\nText.\n');
  await until(['Half', 'A']);
  mkdirSync(path.join(folder, 'old_post'));
  renameSync(path.join(folder, '_posts/2024-03-01-a.md'), path.join(folder, 'old_post/2024-03-01-a.md'));
  addFiles(folder, { 'old_post/2024-02-01-c.md': postText('C', '2024-02-01') });
  await until(['Half', 'A', 'C']);
  rmSync(file);
  await until(['A', 'C']);
});

test('an index that is cut, empty, of another version or not an index is made anew', async () => {
  const folder = makeFolder({ '_posts/2024-03-01-a.md': postText('A', '2024-03-01') });
  const cache = makeFolder({});
  const anew = await readAnew(folder);
  await openIndexed(folder, cache);
  const file = indexFileOf(cache);
  const whole = readFileSync(file);
  const damages = [
    () => truncateSync(file, 0),
    () => truncateSync(file, whole.length - 1),
    () => writeFileSync(file, Buffer.alloc(whole.length)),
    () =>
      writeFileSync(file, Buffer.concat([Buffer.from('finews\u0000\u0063', 'latin1'), whole.subarray(8)])),
    () => {
      rmSync(file);
      mkdirSync(file);
    },
    ...Array.from({ length: 64 }, (_, at) => () => {
      writeFileSync(file, whole.with(at * 7, (whole[at * 7]! + 1) % 256));
    }),
  ];
  for (const damage of damages) {
    rmSync(file, { recursive: true, force: true });
    writeFileSync(file, whole);
    damage();
    assert.deepEqual(contentOf((await openIndexed(folder, cache)).catalogue), anew);
  }
});

test('an index whose plain text is gone is made anew', async () => {
  const folder = makeFolder({ '_posts/2024-03-01-a.md': postText('A', '2024-03-01') });
  const cache = makeFolder({});
  await openIndexed(folder, cache);
  const indexFolder = path.dirname(indexFileOf(cache));
  for (const name of readdirSync(indexFolder))
    if (name.startsWith('text-')) rmSync(path.join(indexFolder, name));
  const { bodies } = (await openIndexed(folder, cache)).texts()!;
  assert.equal(
    bodies.bytes(bodies.starts[0]!, bodies.starts[0]! + bodies.lengths[0]!).toString(),
    'text of a.',
  );
});

test('where the cache cannot be written the index is in memory, which is said once', async () => {
  const folder = makeFolder({ '_posts/2024-03-01-a.md': postText('A', '2024-03-01') });
  const cache = makeFolder({ finews: 'a file in its place' });
  const live = await openLive(folder, { cache });
  const [said] = await Promise.all([next(live, 'not-kept'), next(live, 'changed')]);
  assert.equal(said.kind, 'not-kept');
  assert.deepEqual(contentOf(live.catalogue), await readAnew(folder));
  assert.equal(live.texts()?.bodies.lengths.length, 1);
});

test('a site whose settings change is read anew', async () => {
  const folder = makeFolder({
    '_config.yml': 'title: Before\n',
    '_posts/2024-03-01-a.md': postText('A', '2024-03-01'),
  });
  const cache = makeFolder({});
  await openIndexed(folder, cache);
  rmSync(path.join(folder, '_config.yml'));
  addFiles(folder, { '_config.yml': 'title: Behind\ntimezone: Asia/Shanghai\n' });
  const { catalogue } = await openIndexed(folder, cache);
  assert.deepEqual([catalogue.site.title, catalogue.site.timezone], ['Behind', 'Asia/Shanghai']);
});

test('a pipe among the posts, and a folder that may not be read, stop nothing', {
  skip: process.platform === 'win32',
}, async () => {
  const folder = makeFolder({ '_posts/2024-03-01-a.md': postText('A', '2024-03-01'), 'closed/x.md': 'x' });
  makePipe(path.join(folder, '_posts', '2024-03-02-pipe.md'));
  chmodSync(path.join(folder, 'closed'), 0);
  const { catalogue, problems } = await openIndexed(folder);
  chmodSync(path.join(folder, 'closed'), 0o700);
  // No mode of a folder stops root.
  const isRoot = process.getuid?.() === 0;
  assert.equal(catalogue.size, isRoot ? 2 : 1);
  assert.equal(problems.length, isRoot ? 0 : 1);
});

test('two windows add to one index', async () => {
  const folder = makeFolder({});
  cpSync(fixture, folder, { recursive: true });
  const cache = makeFolder({});
  const windows = await Promise.all([openIndexed(folder, cache), openIndexed(folder, cache)]);
  addFiles(folder, { '_posts/2024-04-01-new.md': postText('New', '2024-04-01') });
  const anew = await readAnew(folder);
  for (const window of windows) {
    window.check();
    await next(window, 'changed', 'up-to-date');
  }
  for (const { catalogue } of [...windows, await openIndexed(folder, cache)]) {
    assert.deepEqual(contentOf(catalogue), anew);
  }
});
