import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFrontMatter } from '../../source/post/front-matter/front-matter.ts';
import { findCategories, findTags } from '../../source/post/taxonomy.ts';

function categories(source: string, path = '_posts/2021-12-15-x.md', known?: ReadonlySet<string>): string[] {
  return findCategories(parseFrontMatter(source).fields, path, known);
}

function tags(source: string): string[] {
  return findTags(parseFrontMatter(source).fields);
}

test('a text of categories is split at spaces, as Jekyll splits it', () => {
  assert.deepEqual(categories('categories: emnews  hebei\ttwo'), ['emnews', 'hebei', 'two']);
});

test('a full-width space is a part of the name', () => {
  assert.deepEqual(categories('categories: 云报\u3000早报'), ['云报\u3000早报']);
});

test('a list keeps its items whole', () => {
  assert.deepEqual(categories('categories: [a b, c]'), ['a b', 'c']);
});

test('a text of category is one category', () => {
  assert.deepEqual(categories('category: a b'), ['a b']);
});

test('categories come before category, and duplicates drop out', () => {
  assert.deepEqual(categories('category: [c, a]\ncategories: a b'), ['a', 'b', 'c']);
});

test('a category with spaces in its name is one where the site has a page for it', () => {
  const known = new Set(['21yunbao 21APP', 'a']);
  assert.deepEqual(categories('categories: 21yunbao  21APP', undefined, known), ['21yunbao 21APP']);
  assert.deepEqual(categories('categories: a b', undefined, known), ['a', 'b']);
});

test('folders above _posts come first', () => {
  assert.deepEqual(categories('categories: a', 'zh_cn/news/_posts/2021/x.md'), ['zh_cn', 'news', 'a']);
  assert.deepEqual(categories('', 'zh_cn/_drafts/x.md'), ['zh_cn']);
  assert.deepEqual(categories('', '_posts/en/_posts/x.md'), []);
});

test('a post that moved from _posts to old_post keeps its categories', () => {
  for (const source of ['', 'categories: a b']) {
    assert.deepEqual(categories(source, 'old_post/x.md'), categories(source, '_posts/x.md'));
    assert.deepEqual(categories(source, 'news/old_post/x.md'), categories(source, 'news/_posts/x.md'));
  }
});

test('outside any _posts, folders are the categories of a post that names none', () => {
  assert.deepEqual(categories('', 'src/content/blog/2021/12/x.md'), ['blog']);
  assert.deepEqual(categories('', 'content/posts/x.md'), []);
  assert.deepEqual(categories('category: a', 'content/blog/x.md'), ['a']);
  assert.deepEqual(categories('', 'x.md'), []);
});

test('tags are split at spaces, or a list; tag is one and counts before tags', () => {
  assert.deepEqual(tags('tags: a b a'), ['a', 'b']);
  assert.deepEqual(tags('tags: [a b, a]'), ['a b', 'a']);
  assert.deepEqual(tags('tag: a b\ntags: c'), ['a b']);
  assert.deepEqual(tags('tag:\ntags: c'), ['c']);
  assert.deepEqual(tags('title: x'), []);
});
