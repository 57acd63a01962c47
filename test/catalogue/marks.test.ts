import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Mark } from '../../source/catalogue/mark.ts';
import { emptyMarks, type Marks, marksFrom } from '../../source/catalogue/marks.ts';

const time = fc.nat(5);
const mark: fc.Arbitrary<Mark> = fc.record({
  isRead: fc.boolean(),
  isStarred: fc.boolean(),
  position: fc.nat(3),
  readMs: time,
  starredMs: time,
  positionMs: time,
});
const id = fc.constantFrom('a', 'b', 'news/2021/12/15/x', '__proto__', 'constructor', '');
const marks = fc.array(fc.tuple(id, mark)).map(marksFrom);

const sorted = (value: Marks): unknown =>
  [...value.entries()]
    .map(([key, { ...fields }]) => [key, fields] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

test('a post that nobody touched is unread, not starred, at the top', () => {
  assert.equal(emptyMarks.get('a'), undefined);
  assert.equal(emptyMarks.isRead('a'), false);
  assert.equal(emptyMarks.isStarred('a'), false);
  assert.equal(emptyMarks.size, 0);
});

test('setting a mark leaves the marks it was set on as they were', () => {
  const read = emptyMarks.set('a', { isRead: true }, 1);
  const starred = read.set('a', { isStarred: true }, 2);
  assert.equal(emptyMarks.size, 0);
  assert.equal(read.isStarred('a'), false);
  assert.deepEqual([starred.isRead('a'), starred.isStarred('a'), starred.size], [true, true, 1]);
});

test('an id may be called as a member of every object is', () => {
  const read = emptyMarks.set('__proto__', { isRead: true }, 1);
  assert.equal(read.isRead('__proto__'), true);
  assert.equal(read.isRead('constructor'), false);
});

test('a star set in one window survives reading on in another', () => {
  const before = emptyMarks.set('a', { isRead: true }, 1);
  const oneWindow = before.set('a', { isStarred: true }, 2);
  const otherWindow = before.set('a', { position: 400 }, 3);
  const both = otherWindow.merge(oneWindow);
  assert.equal(both.isStarred('a'), true);
  assert.equal(both.get('a')?.position, 400);
});

test('marking unread wins over an older reading, and a newer reading over that', () => {
  const read = emptyMarks.set('a', { isRead: true }, 1);
  const unread = read.set('a', { isRead: false }, 2);
  assert.equal(read.merge(unread).isRead('a'), false);
  assert.equal(unread.merge(read).isRead('a'), false);
  assert.equal(unread.merge(read.set('a', { isRead: true }, 3)).isRead('a'), true);
});

test('the last change wins although the clock was set back before it', () => {
  const read = emptyMarks.set('a', { isRead: true }, 1_000);
  const unread = read.set('a', { isRead: false }, 10);
  assert.equal(read.merge(unread).isRead('a'), false);
});

test('many posts are marked at once', () => {
  const ids = Array.from({ length: 2_000 }, (_, number) => `p${number}`);
  const read = emptyMarks.set('p7', { isStarred: true }, 1).setAll(ids, { isRead: true }, 2);
  assert.equal(read.size, 2_000);
  assert.ok(ids.every(one => read.isRead(one)));
  assert.equal(read.isStarred('p7'), true);
});

test('a thousand changes one after the other are all there, each once', () => {
  let all = emptyMarks;
  for (let number = 0; number < 2_000; number++)
    all = all.set(`p${number % 1_000}`, { position: number }, number);
  assert.equal(all.size, 1_000);
  assert.equal([...all.entries()].length, 1_000);
  assert.equal(all.get('p3')?.position, 1_003);
});

test('merging what holds no news gives the same value', () => {
  const all = marksFrom([]).setAll(['a', 'b'], { isRead: true }, 1);
  assert.equal(all.merge(emptyMarks), all);
  assert.equal(all.merge(all), all);
});

test('the order in which stores meet never matters', () => {
  fc.assert(
    fc.property(marks, marks, marks, (a, b, c) => {
      assert.deepEqual(sorted(a.merge(b)), sorted(b.merge(a)));
      assert.deepEqual(sorted(a.merge(b).merge(c)), sorted(a.merge(b.merge(c))));
      assert.deepEqual(sorted(a.merge(a)), sorted(a));
    }),
  );
});

test('changes in any order behave as a plain map of the last change of each', () => {
  const change = fc.record({ id, isRead: fc.boolean() });
  fc.assert(
    fc.property(marks, fc.array(change, { maxLength: 30 }), (start, changes) => {
      const expected = new Map(Array.from(start.entries(), ([key, { isRead }]) => [key, isRead]));
      let all = start;
      for (const { id: key, isRead } of changes) {
        expected.set(key, isRead);
        all = all.set(key, { isRead }, 0);
      }
      assert.equal(all.size, expected.size);
      assert.deepEqual(new Map(Array.from(all.entries(), ([key, { isRead }]) => [key, isRead])), expected);
    }),
  );
});
