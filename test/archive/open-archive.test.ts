import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ArchiveError } from '../../source/archive/archive-error.ts';
import { diskPath, nameFromBytes } from '../../source/archive/disk-path.ts';
import { type Archive, openArchive } from '../../source/archive/open-archive.ts';
import type { Head } from '../../source/post/post.ts';
import { sharedArchive } from '../archives.ts';
import { addFiles, makeFolder, makePipe, postText } from './make-folder.ts';

const fixture = path.join(import.meta.dirname, '..', 'fixtures', 'archives', 'finance');

function open(location: string): Promise<Archive> {
  return openArchive(location, { systemTimezone: 'UTC' });
}

function headsOf({ catalogue }: Archive): Head[] {
  return Array.from(catalogue.select(), number => catalogue.head(number));
}

function titlesOf(archive: Archive): string[] {
  return headsOf(archive).map(({ title }) => title);
}

test('an archive shows its categories by the names that people know', async () => {
  const { catalogue, problems } = await open(fixture);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    catalogue.categories.map(({ id, name, posts }) => [id, name, posts]),
    [
      ['lanwanwanbao', '岚湾晚报新闻', 3],
      ['qinghecaijing qingheAPP', '青禾财经 青禾APP新闻', 2],
      ['kuaixun', '滚动快讯', 13],
      ['', '', 2],
      ['feature', 'feature', 1],
      ['wenben', 'wenben', 1],
    ],
  );
  assert.deepEqual([catalogue.site.title, catalogue.site.timezone], ['岚湾财经', 'Asia/Shanghai']);
});

test('pages of the site, drafts and what a build made are no posts', async () => {
  const paths = headsOf(await open(fixture)).map(head => head.path);
  const folders = new Set(paths.map(one => path.posix.dirname(one)));
  assert.deepEqual([...folders].sort(), ['_posts', 'feature', 'old_post']);
  assert.equal(paths.includes('feature/with-front-matter.txt'), true);
  assert.equal(paths.includes('feature/without-front-matter.txt'), false);
});

test('a damaged post costs one row, which says what is wrong', async () => {
  const archive = await open(fixture);
  const warnings = Object.fromEntries(
    headsOf(archive)
      .filter(head => head.warnings.length > 0)
      .map(head => [path.posix.basename(head.path), head.warnings.map(({ kind }) => kind)]),
  );
  assert.deepEqual(warnings['2024-03-02-gbk.md'], ['read-as-gb18030']);
  assert.deepEqual(warnings['2024-03-02-unclosed.md'], ['front-matter-unclosed']);
  assert.deepEqual(warnings['2024-03-02-inner-quotes.md'], ['front-matter-damaged']);
  assert.ok(warnings['2024-03-02-script.md']?.includes('front-matter-refused'));
  assert.ok(warnings['2024-02-30-no-such-day.md']?.includes('date-unusable'));
  assert.ok(warnings['2024-03-02-empty.md']?.includes('empty-file'));
  for (const number of archive.catalogue.categories.keys()) await archive.read(number);
});

test('a post without a title is listed by its first words, as the reader shows it', async () => {
  const archive = await open(fixture);
  const number = archive.catalogue.find('kuaixun/2024/03/02/202403026391921712');
  assert.ok(number !== undefined, titlesOf(archive).join('\n'));
  const { title } = archive.catalogue.head(number);
  assert.match(title, /^据海风能源消息/);
  const post = await archive.read(number);
  assert.deepEqual([post.title, post.head.title], [title, title]);
});

test('a part of a site has the same ids, time zone and names as the whole', async () => {
  const whole = await open(fixture);
  const part = await open(path.join(fixture, 'old_post'));
  assert.equal(part.root, whole.root);
  assert.ok(part.catalogue.size > 0);
  for (const head of headsOf(part)) assert.notEqual(whole.catalogue.find(head.id), undefined);
  assert.equal(part.catalogue.categories.find(({ id }) => id === 'lanwanwanbao')?.name, '岚湾晚报新闻');
});

test('a file is an archive of one post, whatever it is called', async () => {
  const file = path.join(fixture, '_posts', '2024-03-04-QH202403040007.md');
  const { catalogue } = await open(file);
  assert.equal(catalogue.size, 1);
  assert.equal(catalogue.categories[0]?.name, '青禾财经 青禾APP新闻');
  const folder = makeFolder({
    README: '# Read me\n\nText.\n',
    'index.html': '---\nlayout: page\ntitle: Index\n---\n',
  });
  assert.deepEqual(titlesOf(await open(path.join(folder, 'README'))), ['Read me']);
  assert.deepEqual(titlesOf(await open(path.join(folder, 'index.html'))), ['Index']);
});

test('a file alone has the name of its category from the page of that name, and from no other file', async () => {
  const page = (name: string): string => `---\nlayout: category\ntitle: ${name}\n---\n`;
  const post = (category: string): string => `---\ntitle: T\ncategory: ${category}\n---\nText.\n`;
  const folder = makeFolder({
    '_config.yml': '',
    'category/long.HTM': page('The long name'),
    'secret.html': page('The secret'),
    '_posts/2024-03-05-long.md': post('long'),
    '_posts/2024-03-05-path.md': post('../secret'),
  });
  const nameOf = async (file: string): Promise<string | undefined> =>
    (await open(path.join(folder, '_posts', file))).catalogue.categories[0]?.name;
  assert.equal(await nameOf('2024-03-05-long.md'), 'The long name');
  assert.equal(await nameOf('2024-03-05-path.md'), '../secret');
});

test('front matter longer than most is read to its end', async () => {
  const comment = `# ${'x'.repeat(6_000)}\n`;
  const folder = makeFolder({
    '_posts/2024-03-05-x.md': `---\n${comment}title: After a long comment\n---\nText.\n`,
  });
  assert.deepEqual(titlesOf(await open(folder)), ['After a long comment']);
});

test('posts below folders are grouped by them', async () => {
  const folder = makeFolder({
    'zh_cn/news/_posts/2024-03-05-a.md': postText('A'),
    'en/news/_posts/2024-03-04-a.md': postText('B', '2024-03-04'),
  });
  const { catalogue } = await open(folder);
  assert.deepEqual(
    catalogue.categories.map(({ id }) => id),
    ['zh_cn/news', 'en/news'],
  );
});

test('a post that moves while it is listed is still read', async () => {
  const folder = makeFolder({
    '_posts/2024-03-05-x.md': postText('X'),
    'old_post/2024-03-01-y.md': postText('Y', '2024-03-01'),
  });
  const archive = await open(folder);
  renameSync(path.join(folder, '_posts/2024-03-05-x.md'), path.join(folder, 'old_post/2024-03-05-x.md'));
  const post = await archive.read(0);
  assert.deepEqual([post.title, post.warnings, post.blocks.length], ['X', [], 1]);
});

test('a post that is gone is an empty one that says so', async () => {
  const folder = makeFolder({ '_posts/2024-03-05-x.md': postText('X') });
  const archive = await open(folder);
  rmSync(path.join(folder, '_posts/2024-03-05-x.md'));
  const post = await archive.read(0);
  assert.deepEqual(post.warnings, [{ kind: 'unreadable', detail: 'ENOENT' }]);
  assert.deepEqual([post.blocks, post.head.title], [[], 'X']);
});

test('a post that became a pipe does not stop the reader', {
  skip: process.platform === 'win32',
}, async () => {
  const folder = makeFolder({ '_posts/2024-03-05-x.md': postText('X') });
  const archive = await open(folder);
  rmSync(path.join(folder, '_posts/2024-03-05-x.md'));
  makePipe(path.join(folder, '_posts/2024-03-05-x.md'));
  const post = await archive.read(0);
  assert.deepEqual(
    post.warnings.map(({ kind }) => kind),
    ['unreadable'],
  );
});

test('a post whose name is no UTF-8 is read', { skip: process.platform !== 'linux' }, async () => {
  const folder = makeFolder({ '_posts/2024-03-04-x.md': postText('X', '2024-03-04') });
  const name = nameFromBytes(Buffer.from([0xd0, 0xc2, 0xce, 0xc5]));
  mkdirSync(path.join(folder, 'old_post'));
  writeFileSync(diskPath(folder, `old_post/2024-03-05-${name}.md`), postText('Y'));
  const archive = await open(folder);
  assert.deepEqual(titlesOf(archive), ['Y', 'X']);
  assert.equal((await archive.read(0)).blocks.length, 1);
  rmSync(diskPath(folder, `old_post/2024-03-05-${name}.md`));
});

test('two posts of one id have each its own row, and are read as such', async () => {
  const folder = makeFolder({
    '_posts/2024-03-05-x.md': postText('Markdown'),
    '_posts/2024-03-05-x.html': postText('Page'),
  });
  const archive = await open(folder);
  assert.deepEqual(titlesOf(archive).sort(), ['Markdown', 'Page']);
  for (const [number, head] of headsOf(archive).entries()) {
    const post = await archive.read(number);
    assert.deepEqual([post.title, post.head.id], [head.title, head.id]);
  }
});

test('the event loop has its turn while many posts are read', async () => {
  const folder = makeFolder({});
  const names = Array.from({ length: 1_500 }, (_, number) => `_posts/2024-03-05-${number}.md`);
  addFiles(folder, Object.fromEntries(names.map(name => [name, postText(name)])));
  const reported: number[] = [];
  const { catalogue } = await openArchive(folder, {
    systemTimezone: 'UTC',
    onProgress(read, total) {
      assert.equal(total, 1_500);
      reported.push(read);
    },
  });
  assert.equal(catalogue.size, 1_500);
  assert.deepEqual(
    reported,
    reported.toSorted((a, b) => a - b),
  );
});

test('what is no archive is refused with a reason', async () => {
  const folder = makeFolder({ 'a.md': 'text' });
  const refused = (kind: ArchiveError['kind']) => (error: unknown) =>
    error instanceof ArchiveError && error.kind === kind;
  await assert.rejects(open(path.join(folder, 'missing')), refused('no-such-archive'));
  await assert.rejects(open(path.join(folder, 'a.md', 'below')), refused('no-such-archive'));
  await assert.rejects(open(''), refused('no-such-archive'));
  if (process.platform !== 'win32') await assert.rejects(open('/dev/null'), refused('archive-unreadable'));
  assert.equal((await open(makeFolder({ 'x.jpg': '' }))).catalogue.size, 0);
});

test('a site configuration that cannot be read is said and costs nothing else', async () => {
  const folder = makeFolder({ '_config.yml/x': '', 'a.md': postText('A') });
  const { problems, catalogue } = await open(folder);
  assert.deepEqual(
    [problems, catalogue.size],
    [[{ kind: 'config-unreadable', path: '_config.yml', detail: 'not-a-file' }], 1],
  );
});

const finews = sharedArchive('finews');
test('a real finance archive opens', { skip: finews ? false : 'the archive is not here' }, async () => {
  const archive = await open(finews!);
  assert.equal(archive.catalogue.size, 5);
  assert.deepEqual(archive.catalogue.categories.map(({ id }) => id).sort(), ['emnews', 'hebeixinwenwang']);
  assert.equal(
    (await archive.read(0)).warnings.some(({ kind }) => kind === 'unreadable'),
    false,
  );
});

const rubyNews = sharedArchive('ruby-news');
test('1,271 posts in three languages open', {
  skip: rubyNews ? false : 'the archive is not here',
}, async () => {
  const { catalogue, problems } = await open(rubyNews!);
  assert.deepEqual([catalogue.size, problems], [1_271, []]);
  assert.deepEqual(catalogue.categories.map(({ id }) => id).sort(), ['en/news', 'ja/news', 'zh_cn/news']);
});
