import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { idsOf, makeCatalogue, makeHead } from './heads.ts';

test('posts come newest first, undated ones last, and at one moment always in the same order', () => {
  const heads = [
    makeHead('undated', { day: 0 }),
    makeHead('old', { day: 1 }),
    makeHead('b', { day: 2 }),
    makeHead('a', { day: 2 }),
    makeHead('also-undated', { day: 0 }),
  ];
  const expected = ['b', 'a', 'old', 'undated', 'also-undated'];
  assert.deepEqual(idsOf(makeCatalogue(heads)), expected);
  assert.deepEqual(idsOf(makeCatalogue(heads.toReversed())), expected);
});

test('a category lists its posts, the one with the newest post first', () => {
  const catalogue = makeCatalogue([
    makeHead('quiet/1', { day: 1 }),
    makeHead('busy/1', { day: 2 }),
    makeHead('busy/2', { day: 3 }),
  ]);
  assert.deepEqual(
    catalogue.categories.map(({ id, posts }) => [id, posts]),
    [
      ['busy', 2],
      ['quiet', 1],
    ],
  );
  assert.deepEqual(idsOf(catalogue, 'busy'), ['busy/2', 'busy/1']);
  assert.deepEqual(idsOf(catalogue, 'nonsense'), []);
  assert.equal(catalogue.categoryOf(2), 'quiet');
});

test('posts below folders are grouped by all of them, whatever categories they carry', () => {
  const catalogue = makeCatalogue([
    makeHead('zh_cn/news/x', { path: 'zh_cn/news/_posts/x.md', categories: ['zh_cn', 'news', 'release'] }),
    makeHead('plain', { path: '_posts/plain.md', categories: ['release', 'news'] }),
    makeHead('moved', { path: 'old_post/moved.md', categories: ['release'] }),
    makeHead('none', { path: 'notes/none.md' }),
  ]);
  const groups = Array.from(catalogue.select(), number => [
    catalogue.head(number).id,
    catalogue.categoryOf(number),
  ]);
  assert.deepEqual(Object.fromEntries(groups), {
    'zh_cn/news/x': 'zh_cn/news',
    plain: 'release',
    moved: 'release',
    none: '',
  });
});

test('a category is called as its page says, else as the tag of most of its posts, else by its id', () => {
  const catalogue = makeCatalogue(
    [
      makeHead('hebei/1', { tags: ['河北'], day: 9 }),
      makeHead('emnews/1', { tags: ['滚动新闻', '快讯'], day: 8 }),
      makeHead('emnews/2', { tags: ['滚动新闻'], day: 7 }),
      makeHead('mixed/1', { tags: ['a'], day: 6 }),
      makeHead('mixed/2', { tags: ['b'], day: 5 }),
      makeHead('bare/1', { day: 4 }),
      makeHead('none', { tags: ['c'], day: 3 }),
    ],
    { hebei: '河北新闻网新闻' },
  );
  assert.deepEqual(
    catalogue.categories.map(({ name }) => name),
    ['河北新闻网新闻', '滚动新闻', 'mixed', 'bare', ''],
  );
});

test('a tag that two categories share names neither', () => {
  const catalogue = makeCatalogue([
    makeHead('life/1', { tags: ['diary'] }),
    makeHead('travel/1', { tags: ['diary'] }),
  ]);
  assert.deepEqual(
    catalogue.categories.map(({ name }) => name),
    ['travel', 'life'],
  );
});

test('a post on its way from one folder to another is one row', () => {
  const catalogue = makeCatalogue([
    makeHead('hebei/2021/12/15/x', { path: '_posts/2021-12-15-x.md' }),
    makeHead('hebei/2021/12/15/x', { path: 'old_post/2021-12-15-x.md' }),
  ]);
  assert.equal(catalogue.size, 1);
  assert.equal(catalogue.find('hebei/2021/12/15/x'), 0);
});

test('two posts that only happen to have one id are two rows with an id each', () => {
  const heads = [
    makeHead('summary', { path: 'monday/summary.md', title: 'Monday' }),
    makeHead('summary', { path: 'tuesday/summary.md', title: 'Tuesday' }),
  ];
  for (const given of [heads, heads.toReversed()]) {
    const catalogue = makeCatalogue(given);
    assert.equal(catalogue.size, 2);
    assert.equal(catalogue.head(catalogue.find('summary')!).title, 'Monday');
    assert.equal(catalogue.head(catalogue.find('tuesday/summary.md')!).title, 'Tuesday');
  }
});

test('an archive without posts is a catalogue of nothing', () => {
  const catalogue = makeCatalogue([]);
  assert.deepEqual([catalogue.size, catalogue.categories, idsOf(catalogue)], [0, [], []]);
  assert.throws(() => catalogue.head(0), RangeError);
});

test('every post is listed once, in its own category and in all, and is found by its id', () => {
  const head = fc
    .record({
      id: fc.stringMatching(/^([ab]\/)?[a-e]$/),
      folder: fc.constantFrom('_posts', 'old_post', 'zh/_posts'),
      day: fc.nat(3),
    })
    .map(({ id, folder, day }) => makeHead(id, { day, path: `${folder}/${id.replaceAll('/', '-')}.md` }));
  fc.assert(
    fc.property(fc.array(head), heads => {
      const catalogue = makeCatalogue(heads);
      const ids = idsOf(catalogue);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(heads.every(({ id }) => catalogue.find(id) !== undefined));
      assert.deepEqual(
        ids.map(id => catalogue.find(id)),
        [...ids.keys()],
      );
      assert.deepEqual(catalogue.categories.flatMap(({ id }) => idsOf(catalogue, id)).sort(), ids.toSorted());
      assert.ok(catalogue.categories.every(({ id, posts }) => catalogue.select(id).length === posts));
    }),
  );
});

test('posts of one id whose paths would command a terminal are told apart by ids that do not', () => {
  const heads = ['\u001b[31m', '\u001b[32m', ''].map((sign, index) =>
    makeHead('summary', { path: `a${sign}/summary.md`, title: `Post ${index}` }),
  );
  const catalogue = makeCatalogue(heads);
  const ids = Array.from(catalogue.select(), number => catalogue.head(number).id).sort();
  assert.deepEqual(ids, ['a%001b[32m/summary.md', 'a/summary.md', 'summary']);
});
