import assert from 'node:assert/strict';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { emptyMarks, type Marks } from '../../source/catalogue/marks.ts';
import { type MarksStore, openMarksStore } from '../../source/marks/marks-store.ts';
import { asNobody, hasNoModes } from './as-nobody.ts';
import { fileOf } from './file-of.ts';

const testFolder = mkdtempSync(path.join(tmpdir(), 'finews-damage-'));
after(() => rmSync(testFolder, { recursive: true }));
chmodSync(testFolder, 0o755);

const marks = emptyMarks
  .setAll(['a/2026/01/31/x', '中文/2026/01/31/"y"', 'z'], { isRead: true }, 1_700_000_000_000)
  .set('z', { isStarred: true, position: 42 }, 1_700_000_000_001);
const file = fileOf(marks);
/** The same as finews 0.1 wrote it, in the order of reading and without a checksum. */
const earlierFile = `{"version":1,"marks":[
["z",1,1700000000000,1,1700000000001,42,1700000000001],
["a/2026/01/31/x",1,1700000000000],
["中文/2026/01/31/\\"y\\"",1,1700000000000]
]}
`;
const journal = '["a/2026/01/31/x",0,1800000000000]\n["later",1,1800000000000]\n';

let folders = 0;
function folderWith(files: { readonly [name: string]: string | Buffer }): string {
  const folder = path.join(testFolder, `${folders++}`);
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}

function open(folder: string): MarksStore {
  return openMarksStore({ folder, now: () => new Date('2026-01-31T12:05:09.123Z') });
}

const copy = 'marks-damaged-2026-01-31T12-05-09.123Z';

function sorted(all: Marks): unknown {
  return [...all.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** How many rows stand whole in a text that was cut. */
function wholeRows(text: string): number {
  return text.split('\n').filter(line => /^\[".*\],?$/.test(line)).length;
}

for (const [what, whole] of [
  ['the file', file],
  ['a file of finews 0.1', earlierFile],
] as const) {
  test(`${what}, cut at every byte: it is kept aside, and gives every mark that it still holds`, () => {
    const bytes = Buffer.from(whole);
    for (let length = 0; length < bytes.length - 1; length++) {
      const folder = folderWith({ 'marks.json': bytes.subarray(0, length) });
      const store = open(folder);
      assert.equal(store.problem?.kind, 'marks-damaged', `cut at ${length}`);
      assert.equal(store.marks.size, wholeRows(bytes.toString('utf8', 0, length)), `cut at ${length}`);
      assert.deepEqual(readFileSync(path.join(folder, `${copy}.json`)), bytes.subarray(0, length));
      const again = open(folder);
      assert.deepEqual([again.problem, sorted(again.marks)], [undefined, sorted(store.marks)]);
    }
  });
}

test('the file with any of its bytes overwritten: at most that mark is lost, and nothing crashes', () => {
  const bytes = Buffer.from(file);
  for (let place = 0; place < bytes.length; place++) {
    const damaged = Buffer.from(bytes);
    damaged[place] = 0;
    const store = open(folderWith({ 'marks.json': damaged }));
    assert.equal(store.problem?.kind, 'marks-damaged', `overwritten at ${place}`);
    assert.ok(store.marks.size >= marks.size - 2, `overwritten at ${place}`);
  }
});

test('a file of finews 0.1 is carried over without loss, and opening alone does not change it', () => {
  const folder = folderWith({ 'marks.json': earlierFile });
  const store = open(folder);
  assert.equal(store.problem, undefined);
  assert.deepEqual(sorted(store.marks), sorted(marks));
  assert.equal(readFileSync(path.join(folder, 'marks.json'), 'utf8'), earlierFile);
  store.save(store.marks.set('new', { isRead: true }, 1_800_000_000_000));
  assert.deepEqual(sorted(open(folder).marks), sorted(marks.set('new', { isRead: true }, 1_800_000_000_000)));
  assert.deepEqual(readdirSync(folder), ['marks.json']);
});

test('a file that somebody has edited is read as it is now', () => {
  const folder = folderWith({ 'marks.json': file.replace('["a/', '["edited/') });
  const store = open(folder);
  assert.equal(store.problem, undefined);
  assert.deepEqual([store.marks.isRead('edited/2026/01/31/x'), store.marks.size], [true, 3]);
});

test('the journal, cut at every byte: a last line that was never finished does not count and is no damage', () => {
  for (let length = 0; length <= journal.length; length++) {
    const cut = journal.slice(0, length);
    const folder = folderWith({ 'marks.json': file, 'marks-journal.jsonl': cut });
    const store = open(folder);
    assert.equal(store.problem, undefined);
    assert.equal(store.marks.isRead('a/2026/01/31/x'), cut.split('\n').length < 2, `cut at ${length}`);
    assert.equal(store.marks.isRead('later'), cut.split('\n').length > 2, `cut at ${length}`);
    store.save(store.marks.set('new', { isRead: true }, 1_900_000_000_000));
    const again = open(folder);
    assert.deepEqual([again.problem, sorted(again.marks)], [undefined, sorted(store.marks)]);
  }
});

test('a journal that is damaged is kept aside, and gives its other lines', () => {
  const damaged = journal.replace('["a', '\0\0\0');
  const folder = folderWith({ 'marks.json': file, 'marks-journal.jsonl': damaged });
  const store = open(folder);
  assert.deepEqual(store.problem, { kind: 'marks-damaged', copy: path.join(folder, `${copy}.jsonl`) });
  assert.equal(readFileSync(path.join(folder, `${copy}.jsonl`), 'utf8'), damaged);
  assert.deepEqual([store.marks.isRead('later'), store.marks.isRead('a/2026/01/31/x')], [true, true]);
  assert.equal(open(folder).problem, undefined);
  assert.deepEqual(sorted(open(folder).marks), sorted(store.marks));
});

test('a journal without its file still counts', () => {
  const folder = folderWith({ 'marks-journal.jsonl': journal });
  const store = open(folder);
  store.save(store.marks.set('new', { isRead: true }, 1));
  assert.deepEqual([open(folder).marks.isRead('later'), open(folder).marks.isRead('new')], [true, true]);
});

for (const [what, owner] of [
  ['a file of another user that may not be read', 0],
  ['a folder of another user', undefined],
] as const) {
  test(`${what}: it is said, left as it is, and marks last as long as the program`, {
    skip: hasNoModes ?? (process.getuid?.() !== 0 && 'only root can give files to others'),
  }, () => {
    const folder = folderWith({ 'marks.json': file });
    chmodSync(path.join(folder, 'marks.json'), 0o600);
    chmodSync(folder, 0o700);
    if (owner !== undefined) chownSync(folder, 65_534, 65_534);
    asNobody(() => {
      const store = open(folder);
      assert.deepEqual(store.problem, { kind: 'marks-not-kept', detail: 'EACCES' });
      assert.equal(store.save(store.marks.set('new', { isRead: true }, 1)), undefined);
      assert.deepEqual([store.marks.isRead('new'), store.isKept], [true, false]);
    });
    assert.equal(readFileSync(path.join(folder, 'marks.json'), 'utf8'), file);
    assert.deepEqual(readdirSync(folder), ['marks.json']);
  });
}

for (const [what, files, size] of [
  ['whole marks', { 'marks.json': file }, 3],
  ['damaged marks', { 'marks.json': file.slice(0, -30) }, 2],
  ['marks of a newer finews', { 'marks.json': '{"version":2,"marks":[["a",1,7]]}' }, 1],
  ['no marks', {}, 0],
] as const) {
  test(`a home that can only be read, with ${what}: what is there is used, and it is said that no more is kept`, {
    skip: hasNoModes,
  }, () => {
    const folder = folderWith(files);
    chmodSync(folder, 0o555);
    asNobody(() => {
      const store = open(folder);
      const problems = [store.problem, store.save(store.marks.set('new', { isRead: true }, 1))];
      assert.deepEqual(problems.filter(Boolean), [{ kind: 'marks-not-kept', detail: 'EACCES' }]);
      assert.equal(store.marks.size, size + 1);
    });
    assert.deepEqual(readdirSync(folder), Object.keys(files));
    chmodSync(folder, 0o755);
  });
}
