import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Resolution, resolvePost } from '../../source/catalogue/resolve-post.ts';
import { makeCatalogue, makeHead } from './heads.ts';

const catalogue = makeCatalogue([
  makeHead('hebei/2021/12/15/NW2021', { path: '_posts/2021-12-15-NW2021.md', day: 5 }),
  makeHead('hebei/2021/12/15/NW2021-extra', { path: '_posts/2021-12-15-NW2021-extra.md', day: 4 }),
  makeHead('emnews/2021/12/08/market', { path: 'old_post/2021-12-08-market.md', day: 3 }),
  makeHead('202205262391921712', { path: '_posts/-202205262391921712.md', day: 2 }),
  makeHead('caf\u00e9', { path: 'notes/cafe\u0301.markdown', day: 1 }),
]);

function resolve(word: string, pathBelowRoot?: string): Resolution {
  return resolvePost(word, catalogue, { pathBelowRoot, random: () => 0.5 });
}

function one(number: number): Resolution {
  return { kind: 'one', number };
}

test('latest is the newest post, random any', () => {
  assert.deepEqual(resolve('latest'), one(0));
  assert.deepEqual(resolve('random'), one(2));
});

test('a post is named by its path, however it is written', () => {
  assert.deepEqual(resolve('_posts/2021-12-15-NW2021.md'), one(0));
  assert.deepEqual(resolve('./old_post/2021-12-08-market.md'), one(2));
  assert.deepEqual(resolve('../news/old_post/2021-12-08-market.md', 'old_post/2021-12-08-market.md'), one(2));
});

test('a post is named by its file name, with or without the extension', () => {
  assert.deepEqual(resolve('2021-12-15-NW2021.md'), one(0));
  assert.deepEqual(resolve('2021-12-15-NW2021'), one(0));
  assert.deepEqual(resolve('./-202205262391921712.md'), one(3));
});

test('a post is named by its id, with or without the slash in front, and by the end of it', () => {
  assert.deepEqual(resolve('hebei/2021/12/15/NW2021'), one(0));
  assert.deepEqual(resolve('/emnews/2021/12/08/market'), one(2));
  assert.deepEqual(resolve('market'), one(2));
  assert.deepEqual(resolve('202205262391921712'), one(3));
});

test('the beginning of a name is enough where no other begins with it', () => {
  assert.deepEqual(resolve('emn'), one(2));
  assert.deepEqual(resolve('mark'), one(2));
  assert.deepEqual(resolve('2021-12-08'), one(2));
  assert.deepEqual(resolve('NW2021-'), one(1));
});

test('the number that a list shows is that post, whatever others are called', () => {
  const years = makeCatalogue([
    makeHead('blog/2024/01/01/new', { path: '_posts/2024-01-01-new.md', day: 3 }),
    makeHead('blog/2023/01/01/1', { path: '_posts/2023-01-01-1.md', day: 2 }),
    makeHead('3', { path: 'notes/3.md', day: 1 }),
  ]);
  const options = { pathBelowRoot: undefined, random: () => 0 };
  assert.deepEqual(resolvePost('1', years, options), one(0));
  assert.deepEqual(resolvePost('2023-01-01-1', years, options), one(1));
  assert.deepEqual(resolvePost('3', years, options), one(2));
  assert.deepEqual(resolvePost('4', years, options).kind, 'none');
});

test('a whole name beats the beginning of a longer one', () => {
  assert.deepEqual(resolve('NW2021'), one(0));
});

test('the beginning of several names gives all of them, newest first', () => {
  assert.deepEqual(resolve('NW20'), { kind: 'several', numbers: [0, 1] });
  assert.deepEqual(resolve('hebei/'), { kind: 'several', numbers: [0, 1] });
});

test('a letter with its accent apart is the same letter', () => {
  assert.deepEqual(resolve('cafe\u0301'), one(4));
  assert.deepEqual(resolve('caf\u00e9.markdown'), one(4));
});

test('a word that fits nothing brings the nearest ids', () => {
  assert.deepEqual(resolve('markte'), { kind: 'none', nearest: ['emnews/2021/12/08/market'] });
  assert.deepEqual(resolve('nothing of the kind'), { kind: 'none', nearest: [] });
  assert.deepEqual(resolve(''), { kind: 'none', nearest: [] });
});

test('an archive without posts has no latest one', () => {
  const options = { pathBelowRoot: undefined, random: () => 0 };
  assert.deepEqual(resolvePost('latest', makeCatalogue([]), options), { kind: 'none', nearest: [] });
});
