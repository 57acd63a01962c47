import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { findPosts } from '../../source/archive/find-posts.ts';
import { type Archive, openArchive } from '../../source/archive/open-archive.ts';
import { isClean } from '../../source/text/clean.ts';
import { makeFolder, makePipe, postText } from '../archive/make-folder.ts';

const isWindows = process.platform === 'win32';
const options = { systemTimezone: 'UTC' };
const good = '_posts/2024-03-05-good.md';

/** A test that a defect would make wait for ever, or for very long. */
const bounded = { timeout: 60_000, skip: isWindows };

function folderWithPost(): string {
  return makeFolder({ [good]: postText('Good') });
}

function titlesOf({ catalogue }: Archive): string[] {
  return Array.from(catalogue.select(), number => catalogue.head(number).title);
}

function kindsOf({ problems }: Archive): string[] {
  return [...new Set(problems.map(({ kind }) => kind))].sort();
}

test('links in circles end, and list nothing twice', bounded, async () => {
  const folder = folderWithPost();
  symlinkSync('.', path.join(folder, 'here'));
  symlinkSync('..', path.join(folder, '_posts', 'up'));
  symlinkSync('b.md', path.join(folder, 'a.md'));
  symlinkSync('a.md', path.join(folder, 'b.md'));
  symlinkSync('self.md', path.join(folder, 'self.md'));
  const archive = await openArchive(folder, options);
  assert.deepEqual(titlesOf(archive), ['Good']);
  assert.deepEqual(kindsOf(archive), ['link-broken']);
});

test('links to each other from two hundred folders end', bounded, async () => {
  const folder = folderWithPost();
  for (let number = 0; number < 200; number++) {
    mkdirSync(path.join(folder, `d${number}`));
    symlinkSync(`../d${(number + 1) % 200}`, path.join(folder, `d${number}`, 'next'));
    symlinkSync('..', path.join(folder, `d${number}`, 'up'));
  }
  assert.deepEqual([...findPosts(folder).paths], [good]);
});

test('a link that leaves the archive is not followed, and said', bounded, async () => {
  const outside = makeFolder({ 'secret.md': postText('Secret'), 'more/secret.md': postText('Secret') });
  const folder = folderWithPost();
  symlinkSync(path.join(outside, 'secret.md'), path.join(folder, '_posts', '2024-03-05-link.md'));
  symlinkSync(path.join(outside, 'more'), path.join(folder, '_posts', 'more'));
  symlinkSync(outside, path.join(folder, 'chain'));
  symlinkSync('chain/more', path.join(folder, 'chained'));
  const archive = await openArchive(folder, options);
  assert.deepEqual(titlesOf(archive), ['Good']);
  assert.deepEqual(kindsOf(archive), ['link-outside']);
});

test('neither the configuration nor a page of a category is read from outside', bounded, async () => {
  const outside = makeFolder({
    'config.yml': 'title: Secret\n',
    'page.html': '---\nlayout: category\ncategory: cat\ntitle: Secret\n---\n',
    'pages/cat.html': '---\nlayout: category\ncategory: cat\ntitle: Secret\n---\n',
  });
  const named = '---\ntitle: t\ncategories: cat\n---\n';
  const namesIn = async (folder: string): Promise<string[]> => {
    const { catalogue } = await openArchive(folder, options);
    return [catalogue.site.title ?? '', ...catalogue.categories.map(({ name }) => name)];
  };
  const folder = makeFolder({ [good]: named, 'category/other.html': '' });
  symlinkSync(path.join(outside, 'config.yml'), path.join(folder, '_config.yml'));
  symlinkSync(path.join(outside, 'page.html'), path.join(folder, 'category', 'cat.html'));
  assert.deepEqual(await namesIn(folder), ['', 'cat']);
  assert.deepEqual(kindsOf(await openArchive(folder, options)), ['link-outside']);
  const linked = makeFolder({ [good]: named });
  symlinkSync(path.join(outside, 'pages'), path.join(linked, 'category'));
  assert.deepEqual(await namesIn(linked), ['', 'cat']);
  assert.deepEqual(await namesIn(path.join(linked, good)), ['', 'cat']);
});

test('pipes and devices are passed over, wherever a file is expected', bounded, async () => {
  const folder = folderWithPost();
  makePipe(path.join(folder, '_posts', '2024-03-05-pipe.md'));
  makePipe(path.join(folder, '_config.yml'));
  mkdirSync(path.join(folder, 'category'));
  makePipe(path.join(folder, 'category', 'pipe.html'));
  symlinkSync('/dev/zero', path.join(folder, '_posts', '2024-03-05-zero.md'));
  symlinkSync('/dev/zero', path.join(folder, 'category', 'zero.html'));
  const archive = await openArchive(folder, options);
  assert.deepEqual(titlesOf(archive), ['Good']);
  assert.deepEqual(kindsOf(archive), ['config-unreadable']);
});

test('a configuration without an end is no configuration', bounded, async () => {
  const folder = folderWithPost();
  symlinkSync('/dev/zero', path.join(folder, '_config.yml'));
  assert.deepEqual(titlesOf(await openArchive(folder, options)), ['Good']);
});

test('five thousand empty files are five thousand posts', bounded, async () => {
  const folder = makeFolder({});
  for (let number = 0; number < 5000; number++) writeFileSync(path.join(folder, `p${number}.md`), '');
  const { catalogue } = await openArchive(folder, options);
  assert.equal(catalogue.size, 5000);
});

test('categories are names and nothing else: no paths, no keys of objects', async () => {
  const named = (category: string): string => `---\ntitle: t\ncategories: ["${category}"]\n---\n`;
  const names = ['../../x', '__proto__', 'constructor', 'toString', '类'.repeat(5000)];
  const files = Object.fromEntries(names.map((name, index) => [`${index}.md`, named(name)]));
  const { catalogue } = await openArchive(makeFolder(files), options);
  assert.deepEqual(catalogue.categories.map(({ id }) => id).sort(), [...names].sort());
  for (const name of names) assert.equal(catalogue.select(name).length, 1);
  assert.equal('t' in {}, false);
});

test('a category of ten megabytes opens, and tells no more than 16 KB of itself', bounded, async () => {
  const text = `---\ntitle: t\ncategories: ["${'类'.repeat(3_500_000)}"]\n---\n`;
  const { catalogue } = await openArchive(
    makeFolder({ '_posts/a.md': text, [good]: postText('Good') }),
    options,
  );
  assert.equal(catalogue.size, 2);
  for (const { id } of catalogue.categories) assert.ok(id.length <= 16 * 1024);
});

test('names of files come out clean, and two of them stay two', bounded, async () => {
  const signs = ['\u001b[31m', '\u001b]0;owned\u0007', 'a\nb', '\u202e', '\u009b2J', ''];
  const files = Object.fromEntries(
    signs.map(sign => [`x${sign}/same${sign}.md`, postText(`Post ${sign.length}`)]),
  );
  const { catalogue, problems } = await openArchive(makeFolder(files), options);
  assert.equal(catalogue.size, signs.length);
  assert.deepEqual(problems, []);
  const ids = Array.from(catalogue.select(), number => catalogue.head(number).id);
  for (const id of ids) assert.ok(isClean(id), JSON.stringify(id));
  assert.equal(new Set(ids).size, signs.length);
});
