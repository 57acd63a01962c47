import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { emptyMarks } from '../../source/catalogue/marks.ts';
import { type MarksStore, openMarksStore } from '../../source/marks/marks-store.ts';
import { makePipe } from '../archive/make-folder.ts';
import { fileOf } from './file-of.ts';

const testFolder = mkdtempSync(path.join(tmpdir(), 'finews-marks-'));
after(() => rmSync(testFolder, { recursive: true }));

const now = () => new Date('2026-01-31T12:05:09.123Z');
const copyName = 'marks-damaged-2026-01-31T12-05-09.123Z.json';
const read = emptyMarks.set('a/2026/01/31/x', { isRead: true }, 1);

let folders = 0;
function newFolder(): string {
  return path.join(testFolder, `${folders++}`, 'finews');
}

function open(folder: string): MarksStore {
  return openMarksStore({ folder, now });
}

function folderWith(text: string): string {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'marks.json'), text);
  return folder;
}

test('what one run marks, the next one knows', () => {
  const folder = newFolder();
  const first = open(folder);
  assert.equal(first.marks.size, 0);
  assert.equal(first.save(read.set('b', { isStarred: true, position: 42 }, 2)), undefined);
  const { marks, problem } = open(folder);
  assert.equal(problem, undefined);
  assert.equal(marks.isRead('a/2026/01/31/x'), true);
  assert.deepEqual([marks.isStarred('b'), marks.get('b')?.position], [true, 42]);
});

test('opening a store leaves no trace on the disk', () => {
  const folder = newFolder();
  open(folder);
  assert.throws(() => readdirSync(folder), { code: 'ENOENT' });
});

test('nobody else can read what one reads', { skip: process.platform === 'win32' }, () => {
  const folder = newFolder();
  open(folder).save(read);
  assert.equal(statSync(path.join(folder, 'marks.json')).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(folder), ['marks.json']);
});

test('two windows keep what either marks', () => {
  const folder = newFolder();
  const [one, other] = [open(folder), open(folder)];
  one.save(one.marks.set('one', { isRead: true }, 1));
  other.save(other.marks.set('other', { isStarred: true }, 2));
  assert.deepEqual([other.marks.isRead('one'), other.marks.isStarred('other')], [true, true]);
  one.save(one.marks);
  assert.equal(one.marks.isStarred('other'), true);
  const both = open(folder).marks;
  assert.deepEqual([both.isRead('one'), both.isStarred('other'), both.size], [true, true, 2]);
});

test('a lock that a crash left behind stops nobody', () => {
  const folder = folderWith(fileOf(read));
  const lockFile = path.join(folder, 'marks.lock');
  writeFileSync(lockFile, '');
  utimesSync(lockFile, 0, 0);
  assert.equal(open(folder).save(read.set('b', { isRead: true }, 2)), undefined);
  assert.deepEqual(readdirSync(folder), ['marks.json']);
});

test('the lock of a process that was killed is taken away at once', async () => {
  const folder = folderWith(fileOf(read));
  const ended = spawn(process.execPath, ['-e', '']);
  await once(ended, 'exit');
  writeFileSync(path.join(folder, 'marks.lock'), `${ended.pid} ${hostname()}`);
  assert.equal(open(folder).save(read.set('b', { isRead: true }, 2)), undefined);
  assert.deepEqual(readdirSync(folder), ['marks.json']);
});

const obstacles = { folder: mkdirSync, pipe: makePipe };
for (const [what, make] of Object.entries(obstacles)) {
  test(`a ${what} where the lock goes stops nobody`, { skip: process.platform === 'win32' }, () => {
    const folder = folderWith(fileOf(read));
    const lockFile = path.join(folder, 'marks.lock');
    make(lockFile);
    for (const id of ['young', 'old']) {
      assert.equal(open(folder).save(read.set(id, { isRead: true }, 2)), undefined);
      assert.equal(open(folder).marks.isRead(id), true);
      utimesSync(lockFile, 0, 0);
    }
  });
}

const three = read.set('b', { isRead: true }, 2).set('c', { isRead: true }, 3);
const damages: { readonly [what: string]: readonly [text: string, saved: number] } = {
  'cut in the middle': [fileOf(three).slice(0, -12), 2],
  'of zeros': ['\0'.repeat(4096), 0],
  empty: ['', 0],
  'of something else': ['{"window":{"width":80}}', 0],
  'of a list': ['[1,2,3]', 0],
  'of nothing': ['null', 0],
  'half overwritten': [fileOf(three).replace('"b",1', '\0\0\0\0\0'), 2],
  'with a row that is none': [fileOf(three).replace('["b",1,2]', '{"b":true}'), 2],
};

for (const [what, [text, saved]] of Object.entries(damages)) {
  test(`a marks file ${what} is kept as a copy, said, and gives what can be read of it`, () => {
    const folder = folderWith(text);
    const store = open(folder);
    const copy = path.join(folder, copyName);
    assert.deepEqual(store.problem, { kind: 'marks-damaged', copy });
    assert.equal(readFileSync(copy, 'utf8'), text);
    assert.equal(store.marks.size, saved);
    store.save(store.marks.set('new', { isRead: true }, 9));
    const again = open(folder);
    assert.equal(again.problem, undefined);
    assert.equal(again.marks.size, saved + 1);
  });
}

test('a file of a newer finews is kept as a copy, and what is known of it is used', () => {
  const folder = folderWith('{"version":2,"marks":[\n["a",1,7]\n],"notes":{}}');
  const store = open(folder);
  assert.deepEqual(store.problem, { kind: 'marks-newer', copy: path.join(folder, copyName) });
  assert.equal(store.marks.isRead('a'), true);
});

test('a file that is damaged while it is in use loses no mark that is still known', () => {
  const folder = newFolder();
  const store = open(folder);
  store.save(three);
  writeFileSync(path.join(folder, 'marks.json'), 'oops');
  assert.equal(store.save(store.marks.set('d', { isRead: true }, 4))?.kind, 'marks-damaged');
  assert.equal(open(folder).marks.size, 4);
});

test('where nothing can be kept the marks last as long as the program, and that is said once', () => {
  const file = path.join(folderWith(''), 'marks.json');
  const store = open(path.join(file, 'below-a-file'));
  // Node 20 sees it on opening, newer ones with the first save.
  const said = [store.problem, store.save(read), store.save(three)].filter(problem => problem !== undefined);
  assert.deepEqual(said, [{ kind: 'marks-not-kept', detail: 'ENOTDIR' }]);
  assert.equal(store.marks.size, 3);
});

test('what another store saves is heard of at once', async () => {
  const folder = newFolder();
  const ours = open(folder);
  // A watcher alone keeps no process alive.
  const waiting = setInterval(() => {}, 60_000);
  const stop = await new Promise<() => void>(resolve => {
    const stopWatching = ours.watch(() => resolve(stopWatching));
    open(folder).save(read);
  });
  clearInterval(waiting);
  ours.save(emptyMarks);
  stop();
  assert.equal(ours.marks.isRead('a/2026/01/31/x'), true);
});
