import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CategoryPage, categoryPageOf } from '../../source/catalogue/category-page.ts';

function pageOf(fields: Record<string, string>, fileName = 'file'): CategoryPage | undefined {
  return categoryPageOf(new Map(Object.entries(fields)), fileName);
}

test('a category’s page says what posts carry and what people say', () => {
  const fields = { layout: 'category', category: 'lanwan wanbao', title: '岚湾晚报新闻' };
  assert.deepEqual(pageOf(fields), { id: 'lanwan wanbao', name: '岚湾晚报新闻' });
});

test('a page that does not name its category is called as its file, one without a title as its category', () => {
  assert.deepEqual(pageOf({ layout: 'Category' }, 'kuaixun'), { id: 'kuaixun', name: 'kuaixun' });
});

test('what a page says reaches no terminal as a command', () => {
  const fields = { layout: 'category', category: 'a\u001b[2Jb', title: 'one\u0007\ntwo' };
  assert.deepEqual(pageOf(fields), { id: 'ab', name: 'one two' });
});

test('any other page says nothing of categories', () => {
  assert.equal(pageOf({ layout: 'post', category: 'kuaixun' }), undefined);
  assert.equal(pageOf({}), undefined);
});
