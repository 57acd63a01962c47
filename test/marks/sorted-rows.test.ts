import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Mark } from '../../source/catalogue/mark.ts';
import { mergeRows } from '../../source/marks/merge-rows.ts';
import { SortedRows } from '../../source/marks/sorted-rows.ts';

const time = fc.nat(3);
const mark: fc.Arbitrary<Mark> = fc
  .record({ isRead: fc.boolean(), isStarred: fc.boolean(), position: fc.nat(3), readMs: time })
  .chain(fields => fc.record({ ...constants(fields), starredMs: time, positionMs: time }))
  .map(asNoted);
const id = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'b', '/', '"', '\\', '\n', ',', '[', '1', '中', '\u{1f600}', '\ud800'),
  }),
  fc.constantFrom('', '__proto__', 'news/2021/12/15/x'),
);
const table = fc.array(fc.tuple(id, mark)).map(entries => new Map(entries));

function constants<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, fc.constant(value)])) as {
    [Key in keyof Fields]: fc.Arbitrary<Fields[Key]>;
  };
}

/** A value that was never noted is not kept. */
function asNoted(mark: Mark): Mark {
  const isStarred = mark.starredMs > 0 && mark.isStarred;
  return { ...mark, isStarred, position: mark.positionMs > 0 ? mark.position : 0 };
}

const sorted = (entries: Iterable<readonly [string, Mark]>): unknown =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

test('rows behave as the map that they were made of, whatever ids are called', () => {
  fc.assert(
    fc.property(table, table, id, (before, news, other) => {
      const rows = new SortedRows(mergeRows(mergeRows(Buffer.alloc(0), before), news));
      const expected = new Map([...before, ...news]);
      assert.equal(rows.size, expected.size);
      assert.deepEqual(sorted(rows.entries()), sorted(expected));
      for (const one of [...expected.keys(), other]) assert.deepEqual(rows.get(one), expected.get(one));
      const visited = new Map<string, readonly boolean[]>();
      rows.visit((bytes, start, end, ...flags) => {
        visited.set(JSON.parse(Buffer.from(bytes.subarray(start, end)).toString()), flags);
      });
      const flagged = [...expected].map(([one, mark]) => [one, [mark.isRead, mark.isStarred]] as const);
      assert.deepEqual(visited, new Map(flagged));
    }),
  );
});

test('a question is answered the same when many were asked before', () => {
  const all = new Map(
    Array.from({ length: 1500 }, (_, number): [string, Mark] => [
      `a/${number * 7919}${number % 50 === 0 ? '"' : ''}`,
      { isRead: true, isStarred: false, position: 0, readMs: number, starredMs: 0, positionMs: 0 },
    ]),
  );
  const rows = new SortedRows(mergeRows(Buffer.alloc(0), all));
  for (let round = 0; round < 3; round++) {
    for (const [one, expected] of all) assert.deepEqual(rows.get(one), expected);
    assert.equal(rows.get('a/2'), undefined);
  }
});
