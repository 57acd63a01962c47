import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { diskPath, nameFromBytes } from '../../source/archive/disk-path.ts';
import { findPosts } from '../../source/archive/find-posts.ts';
import { type Files, makeFolder, makePipe } from './make-folder.ts';

const isWindows = process.platform === 'win32';
/** No mode of a file stops these. */
const mayDoAnything = process.getuid?.() === 0 || isWindows;

function folderOf(...names: string[]): string {
  const files: Files = Object.fromEntries(names.map(name => [name, 'text']));
  return makeFolder(files);
}

function found(folder: string) {
  const { paths, problems } = findPosts(folder);
  return { paths: [...paths], problems };
}

function pathsIn(folder: string): string[] {
  return found(folder).paths;
}

test('posts are found at any depth, later names first', () => {
  const folder = folderOf(
    '_posts/2024-03-05-b.md',
    'a/b/c/d/2024-03-06-deep.html',
    'old_post/2024-03-04-a.markdown',
  );
  assert.deepEqual(pathsIn(folder), [
    'a/b/c/d/2024-03-06-deep.html',
    '_posts/2024-03-05-b.md',
    'old_post/2024-03-04-a.markdown',
  ]);
});

test('texts of other kinds may be posts, what is no text is none', () => {
  const folder = folderOf('a.txt', 'b.HTM', 'c.rst', 'd.jpg', 'e.json', 'f', 'g.css', 'h.xml', '.md');
  assert.deepEqual(pathsIn(folder), ['c.rst', 'b.HTM', 'a.txt']);
});

test('what tells about a site or a repository is no post', () => {
  const folder = folderOf(
    'README.md',
    'index.html',
    '404.html',
    'LICENSE.txt',
    'CHANGELOG.md',
    '_index.md',
    'robots.txt',
  );
  assert.deepEqual(pathsIn(folder), []);
});

test('folders of tools, of Jekyll and of drafts are not entered', () => {
  const skipped = [
    '.git',
    '.cache',
    'node_modules',
    'vendor',
    '_site',
    '_includes',
    '_layouts',
    '_drafts',
    'a/node_modules',
  ];
  const folder = folderOf('a/post.md', ...skipped.map(name => `${name}/2024-03-05-x.md`));
  assert.deepEqual(pathsIn(folder), ['a/post.md']);
});

test('such a folder is read when it is the one that was named', () => {
  assert.deepEqual(pathsIn(path.join(folderOf('_drafts/next.md'), '_drafts')), ['next.md']);
});

test('links in a circle end, and nothing is listed twice', () => {
  const folder = folderOf('a/post.md');
  symlinkSync('..', path.join(folder, 'a', 'up'));
  symlinkSync('.', path.join(folder, 'self'));
  symlinkSync('a', path.join(folder, 'also-a'));
  symlinkSync(path.join('a', 'post.md'), path.join(folder, 'also-post.md'));
  symlinkSync('endless.md', path.join(folder, 'endless.md'));
  const { paths, problems } = found(folder);
  assert.deepEqual(paths, ['a/post.md']);
  assert.deepEqual(problems, [{ kind: 'link-broken', path: 'endless.md', detail: 'ELOOP' }]);
});

test('a link to posts inside the archive that are not found otherwise is followed', () => {
  const folder = folderOf('.data/2024-03-05-x.md', '.data/sub/2024-03-04-y.md', '.other/z.md');
  symlinkSync('.data', path.join(folder, '_posts'));
  symlinkSync(path.join('.other', 'z.md'), path.join(folder, 'z.md'));
  assert.deepEqual(pathsIn(folder), ['z.md', '_posts/2024-03-05-x.md', '_posts/sub/2024-03-04-y.md']);
});

test('a link out of the archive is not followed, and said', () => {
  const outside = folderOf('secret.md');
  const folder = folderOf('post.md');
  symlinkSync(outside, path.join(folder, 'folder'));
  symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'file.md'));
  const { paths, problems } = found(folder);
  assert.deepEqual(paths, ['post.md']);
  assert.deepEqual(
    problems.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    [
      { kind: 'link-outside', path: 'file.md' },
      { kind: 'link-outside', path: 'folder' },
    ],
  );
});

test('an archive that is itself a link is an archive like any other', () => {
  const folder = folderOf('real/_posts/2024-03-05-x.md');
  symlinkSync('real', path.join(folder, 'link'));
  assert.deepEqual(found(path.join(folder, 'link')), { paths: ['_posts/2024-03-05-x.md'], problems: [] });
});

test('a pipe that is called like a post is passed over', { skip: isWindows }, () => {
  const folder = folderOf('post.md');
  makePipe(path.join(folder, 'pipe.md'));
  assert.deepEqual(found(folder), { paths: ['post.md'], problems: [] });
});

test('a name that is no UTF-8 is kept byte for byte', { skip: process.platform !== 'linux' }, () => {
  const folder = folderOf('\u65b0\u95fb/post.md');
  const name = Buffer.from([0xd0, 0xc2, 0xce, 0xc5]);
  mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), name]));
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/`), name, Buffer.from('/'), name, Buffer.from('.md')]),
    'x',
  );
  const escaped = '\udcd0\udcc2\udcce\udcc5';
  assert.equal(nameFromBytes(name), escaped);
  const { paths, problems } = found(folder);
  assert.deepEqual([...paths].sort(), ['\u65b0\u95fb/post.md', `${escaped}/${escaped}.md`].sort());
  assert.deepEqual(problems, []);
  rmSync(diskPath(folder, escaped), { recursive: true });
  assert.deepEqual(pathsIn(folder), ['\u65b0\u95fb/post.md']);
});

test('a folder that may not be read is said and hides no other', { skip: mayDoAnything }, () => {
  const folder = folderOf('closed/x.md', 'open/y.md');
  chmodSync(path.join(folder, 'closed'), 0);
  assert.deepEqual(found(folder), {
    paths: ['open/y.md'],
    problems: [{ kind: 'folder-unreadable', path: 'closed', detail: 'EACCES' }],
  });
  chmodSync(path.join(folder, 'closed'), 0o700);
});
