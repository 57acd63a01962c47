import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameFromBytes } from '../../source/archive/disk-path.ts';
import { PathList } from '../../source/archive/path-list.ts';

const odd = nameFromBytes(Buffer.from([0xd0, 0xc2, 0x2e, 0x6d, 0x64]));
const name = fc.oneof(
  fc.constantFrom(odd, '\ufeff.md', '新闻.md', '😀.md', '2024-03-05-a.md', '2024-03-05-b.md'),
  fc.string({ minLength: 1, unit: 'grapheme' }).map(text => text.replaceAll(/[/\ufffd]/g, '-')),
);
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map(parts => parts.join('/'));

test('paths come back as they were, here and in another thread', () => {
  fc.assert(
    fc.property(fc.array(path), paths => {
      const list = PathList.of(paths);
      assert.deepEqual([...list], paths);
      assert.deepEqual(list.slice(1, 3), paths.slice(1, 3));
      assert.deepEqual([...new PathList(structuredClone(list.shared))], paths);
      assert.deepEqual(
        [...list.below('site/a')],
        paths.map(each => `site/a/${each}`),
      );
      const isWanted = (each: string): boolean => each.length % 2 === 0;
      const [wanted, others] = list.split(isWanted);
      assert.deepEqual([...wanted], paths.filter(isWanted));
      assert.deepEqual(
        [...others],
        paths.filter(each => !isWanted(each)),
      );
    }),
  );
});

test('later names come first, whatever folders they lie in', () => {
  const sorted = [
    '_posts/2024-03-06.md',
    'b/2024-03-05-x.md',
    'a/2024-03-05-x.md',
    'c/2024-03-05-a.md',
    '1.md',
  ];
  assert.deepEqual([...PathList.of(sorted.toReversed()).laterNamesFirst()], sorted);
});
