import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveCategory } from '../../source/catalogue/resolve-category.ts';

const category = (id: string, name: string) => ({ id, name, posts: 1 });
const categories = [
  category('hebei', '河北日报'),
  category('hebeixinwenwang', '河北新闻网'),
  category('21CN', '21世纪'),
];
const soundsLike = (name: string, typed: string): boolean =>
  name === '河北新闻网' && 'hbxww'.startsWith(typed);
const resolve = (word: string) => resolveCategory(word, categories, soundsLike);

test('a whole id or name is never ambiguous with the beginning of a longer one', () => {
  assert.deepEqual(resolve('hebei'), { kind: 'one', id: 'hebei' });
  assert.deepEqual(resolve('河北新闻网'), { kind: 'one', id: 'hebeixinwenwang' });
});

test('letters are one category in capitals and in small ones', () => {
  assert.deepEqual(resolve('21cn'), { kind: 'one', id: '21CN' });
});

test('the beginning of an id, a part of a name and its sound mean a category', () => {
  assert.deepEqual(resolve('hebeix'), { kind: 'one', id: 'hebeixinwenwang' });
  assert.deepEqual(resolve('日报'), { kind: 'one', id: 'hebei' });
  assert.deepEqual(resolve('hbxw'), { kind: 'one', id: 'hebeixinwenwang' });
});

test('a word that fits several is told with all of them, one that fits none is none', () => {
  assert.deepEqual(resolve('河北'), { kind: 'several', ids: ['hebei', 'hebeixinwenwang'] });
  assert.deepEqual(resolve('xyz'), { kind: 'none' });
});
