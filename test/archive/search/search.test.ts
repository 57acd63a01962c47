import assert from 'node:assert/strict';
import { test } from 'node:test';
import { search } from '../../../source/archive/search/search.ts';
import { emptyMarks } from '../../../source/catalogue/marks.ts';
import { parseQuery } from '../../../source/catalogue/parse-query.ts';
import { hitsOf, moment, numbersOf, searched } from './searched.ts';

test('titles come first, then heads, then texts, each newest first', async () => {
  const archive = searched([
    { paragraphs: ['新能源汽车销量'] },
    { title: '新能源周报' },
    { tags: ['新能源'] },
    { title: '别的' },
    { title: '再谈新能源', paragraphs: ['新能源'] },
  ]);
  assert.deepEqual(await hitsOf(archive, '新能源'), [
    { number: 1, where: 'title' },
    { number: 4, where: 'title' },
    { number: 2, where: 'head' },
    { number: 0, where: 'text' },
  ]);
  assert.deepEqual(await numbersOf(archive, '新能源', { order: 'newest' }), [0, 1, 2, 4]);
});

test('words of two characters, of one, and within others are found', async () => {
  const archive = searched([{ paragraphs: ['浙江巨化股份有限公司'] }, { paragraphs: ['股'] }]);
  assert.deepEqual(await numbersOf(archive, '巨化'), [0]);
  assert.deepEqual(await numbersOf(archive, '股'), [0, 1]);
  assert.deepEqual(await numbersOf(archive, '有股'), []);
});

test('half of one character and half of the next are no character', async () => {
  // 中 is E4 B8 AD, 国 is E5 9B BD; 뷥 is EB B7 A5 and begins with no byte of theirs.
  const archive = searched([{ paragraphs: ['中国'] }]);
  assert.deepEqual(await numbersOf(archive, '뷥'), []);
  assert.deepEqual(await numbersOf(archive, '\u00ad'), []);
});

test('case, full-width digits and letters make no difference', async () => {
  const archive = searched([{ paragraphs: ['ＩＰＯ募资１．４６亿'] }, { paragraphs: ['ipo募资1.46亿'] }]);
  assert.deepEqual(await numbersOf(archive, 'Ipo 1.46'), [0, 1]);
  assert.deepEqual(await numbersOf(archive, '"募资１．４６"'), [0, 1]);
});

test('words may stand apart, one in the title and one in the text; a phrase may not', async () => {
  const archive = searched([
    { title: '光大', paragraphs: ['平台云缴费'] },
    { paragraphs: ['光大\n\u3000云缴费'] },
    { paragraphs: ['光大', '云缴费'] },
  ]);
  assert.deepEqual(await numbersOf(archive, '光大 云缴费'), [0, 1, 2]);
  assert.deepEqual(await numbersOf(archive, '"光大 云缴费"'), [1]);
});

test('what is excluded is nowhere in the post', async () => {
  const archive = searched([
    { title: '银行', paragraphs: ['贷款'] },
    { title: '银行贷款' },
    { title: '银行', tags: ['贷款'] },
    { title: '银行' },
    { paragraphs: ['银行'] },
  ]);
  assert.deepEqual(await numbersOf(archive, '银行 -贷款'), [3, 4]);
  assert.deepEqual(await numbersOf(archive, '-银行'), []);
  assert.deepEqual(await numbersOf(archive, '-贷款'), [3, 4]);
  assert.deepEqual(await numbersOf(archive, '-title:银行'), [4]);
});

test('a field is looked for in that field alone', async () => {
  const archive = searched([
    { title: '河北' },
    { tags: ['河北'] },
    { source: '河北' },
    { paragraphs: ['河北'] },
    { title: '河', tags: ['北', '新闻'] },
  ]);
  assert.deepEqual(await numbersOf(archive, 'title:河北'), [0]);
  assert.deepEqual(await numbersOf(archive, 'tag:河北'), [1]);
  assert.deepEqual(await numbersOf(archive, 'source:河北'), [2]);
  assert.deepEqual(await numbersOf(archive, '河北'), [0, 1, 2, 3]);
});

test('a category goes by its id, its name, and parts of them where none is called so', async () => {
  const archive = searched(
    [{ category: 'hebei' }, { category: 'hebeiribao' }, { category: 'xinlang', title: '河北' }],
    { hebei: '河北新闻网', hebeiribao: '河北日报', xinlang: '新浪' },
  );
  assert.deepEqual(await numbersOf(archive, 'cat:hebei'), [0]);
  assert.deepEqual(await numbersOf(archive, 'cat:hebe'), [0, 1]);
  assert.deepEqual(await numbersOf(archive, 'cat:河北日报'), [1]);
  assert.deepEqual(await numbersOf(archive, 'cat:河北'), [0, 1]);
  assert.deepEqual(await numbersOf(archive, 'cat:xinlang,河北日报'), [1, 2]);
  assert.deepEqual(await numbersOf(archive, '-cat:河北'), [2]);
  assert.deepEqual(await numbersOf(archive, '河北'), [2, 0, 1], 'a plain word means names, too');
  assert.deepEqual(await numbersOf(archive, 'cat:hbrb'), [1], 'by its sound');
  assert.deepEqual(await numbersOf(archive, 'cat:zzz'), []);
});

test('a stock is found whole, with its exchange or without', async () => {
  const archive = searched([
    { tickers: ['600160.SH', '00700.HK'] },
    { tickers: ['160016.SZ'] },
    { paragraphs: ['600160'] },
    { tickers: ['BRK.B.US'] },
  ]);
  for (const stock of ['600160', '600160.SH', 'sh600160', '700', 'hk00700']) {
    assert.deepEqual(await numbersOf(archive, `stock:${stock}`), [0], stock);
  }
  assert.deepEqual(await numbersOf(archive, 'stock:600160.SZ'), []);
  assert.deepEqual(await numbersOf(archive, 'stock:6001'), []);
  assert.deepEqual(await numbersOf(archive, 'stock:brk.b'), [3]);
});

test('dates leave out what is older or newer, and what has no date', async () => {
  const archive = searched([{ day: 30 }, { day: 20 }, { day: 10 }, { day: 0 }]);
  assert.deepEqual(await numbersOf(archive, 'since:1970-01-21'), [0, 1]);
  assert.deepEqual(await numbersOf(archive, 'until:1970-01-21'), [1, 2]);
  assert.deepEqual(await numbersOf(archive, 'since:1970-01-12 until:1970-01-30'), [1]);
  assert.deepEqual(await numbersOf(archive, ''), [0, 1, 2, 3]);
});

test('marks select', async () => {
  const archive = searched([{ title: 'a' }, { title: 'a' }, { title: 'b' }]);
  const marks = emptyMarks.set('x/0', { isRead: true }, 1).setAll(['x/0', 'x/2'], { isStarred: true }, 1);
  assert.deepEqual(await numbersOf(archive, 'is:unread', { marks }), [1, 2]);
  assert.deepEqual(await numbersOf(archive, 'is:starred', { marks }), [0, 2]);
  assert.deepEqual(await numbersOf(archive, 'is:starred a', { marks }), [0]);
  assert.deepEqual(await numbersOf(archive, '-is:starred', { marks }), [1]);
});

test('a limit ends the search', async () => {
  const archive = searched(Array.from({ length: 9 }, () => ({ title: '快讯' })));
  assert.deepEqual(await numbersOf(archive, '快讯', { limit: 2 }), [0, 1]);
  assert.deepEqual(await numbersOf(archive, 'is:unread', { limit: 2 }), [0, 1]);
});

test('a search that is no longer wanted ends without a word', async () => {
  const archive = searched([{ title: '快讯' }, { paragraphs: ['快讯'] }]);
  const controller = new AbortController();
  const batches: number[] = [];
  const query = parseQuery('快讯', moment);
  for await (const hits of search(archive, query, { marks: emptyMarks, signal: controller.signal })) {
    batches.push(...hits.map(({ number }) => number));
    controller.abort();
  }
  assert.deepEqual(batches, [0]);
  assert.deepEqual(await numbersOf(archive, '快讯', { signal: AbortSignal.abort() }), []);
});
