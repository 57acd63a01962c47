import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { type LocateInput, type Location, locateArchive } from '../../source/archive/locate-archive.ts';
import { makeFolder, postText } from './make-folder.ts';

const home = path.resolve('/home/reader');
const elsewhere = makeFolder({ 'notes.txt': 'no front matter', 'README.md': '---\ntitle: Read me\n---\n' });

function locate(input: Partial<LocateInput>): Location {
  return locateArchive({
    argument: undefined,
    environment: {},
    configured: undefined,
    workingFolder: elsewhere,
    homeFolder: home,
    bundled: path.resolve('/opt/finews/posts'),
    ...input,
  });
}

test('the word on the command line comes first, seen from the working folder', () => {
  const environment = { FINEWS_ARCHIVE: '/other' };
  assert.deepEqual(locate({ argument: 'news', environment, configured: '/third' }), {
    path: path.join(elsewhere, 'news'),
    origin: 'argument',
  });
});

test('an empty word is no archive, and not the working folder', () => {
  assert.deepEqual(locate({ argument: '' }), { path: '', origin: 'argument' });
});

test('then FINEWS_ARCHIVE, then the settings, with the home folder as ~', () => {
  const configured = '~/configured';
  const news = path.join(home, 'news');
  assert.deepEqual(locate({ environment: { FINEWS_ARCHIVE: '~/news' }, configured }), {
    path: news,
    origin: 'environment',
  });
  assert.deepEqual(locate({ environment: { FINEWS_ARCHIVE: '' }, configured }), {
    path: path.join(home, 'configured'),
    origin: 'configured',
  });
  assert.equal(locate({ configured: '~' }).path, home);
  assert.equal(locate({ configured: 'news' }).path, news);
  assert.equal(
    locate({ environment: { FINEWS_ARCHIVE: '~other/news' } }).path,
    path.join(elsewhere, '~other', 'news'),
  );
});

test('then the working folder, if it holds posts', () => {
  const folders = [
    makeFolder({ '_posts/x.md': '' }),
    makeFolder({ 'hello.md': postText('Hello') }),
    makeFolder({ 'note.txt': postText('Note') }),
    makeFolder({ '_config.yml': 'title: News', 'en/news/_posts/2024-03-05-x.md': postText('X') }),
  ];
  for (const workingFolder of folders) {
    assert.deepEqual(locate({ workingFolder }), { path: workingFolder, origin: 'working-folder' });
  }
});

test('else the posts that come along', () => {
  const folders = [
    elsewhere,
    makeFolder({ 'plain.md': 'no front matter', 'deep/er/2024-03-05-x.md': postText('X') }),
    makeFolder({ 'about.md': '---\nlayout: page\n---\n', '_config.yml': 'title: Nothing yet' }),
    path.join(elsewhere, 'gone'),
  ];
  for (const workingFolder of folders) assert.equal(locate({ workingFolder }).origin, 'bundled');
});
