import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHead } from '../../source/post/parse-head.ts';
import { parsePost } from '../../source/post/parse-post.ts';
import type { Post } from '../../source/post/post.ts';
import type { Site } from '../../source/post/site.ts';
import { isClean } from '../../source/text/clean.ts';

const site: Site = { title: undefined, url: undefined, timezone: 'Asia/Shanghai', language: undefined };
const path = '_posts/2021-12-15-NW01.md';

function post(text: string | Uint8Array): Post {
  return parsePost({ path, bytes: Buffer.from(text as string), site });
}

function kinds(text: string | Uint8Array): string[] {
  return post(text).warnings.map(warning => warning.kind);
}

test('a post has the head that the list shows', () => {
  const text = '---\ntitle: 云上缴费\ndate: 2021-12-15 09:22:48\ncategories: yunbao\n---\n正文一段。\n';
  const { head, title, warnings } = post(text);
  assert.deepEqual(head, parseHead({ path, text, site }));
  assert.equal(title, '云上缴费');
  assert.deepEqual(warnings, []);
});

test('without a title, the first 40 columns of the text stand for it', () => {
  const { head, title } = post(`---\ntitle: ""\n---\n> ${'云'.repeat(50)}\n`);
  assert.equal(head.title, '');
  assert.equal(title, `${'云'.repeat(19)}…`);
});

test('a heading that stands for the title is not there twice', () => {
  const { title, blocks } = post('# 云上缴费\n\n正文。\n\n# 云上缴费\n');
  assert.equal(title, '云上缴费');
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ['paragraph', 'heading'],
  );
  assert.equal(post('---\ntitle: 云上缴费\n---\n# 云上缴费\n').blocks.length, 1);
  // A title holds neither so much nor a link.
  assert.equal(post(`# ${'云'.repeat(50)}\n`).blocks.length, 1);
  assert.equal(post('# [云上缴费](https://news.example/1)\n').blocks.length, 1);
});

test('without a title and a text, the file’s name stands for it', () => {
  assert.equal(post('---\ndate: 2021-12-15\n---\n').title, '2021-12-15-NW01.md');
  assert.equal(post('').title, '2021-12-15-NW01.md');
});

test('the original article and its medium may stand in the front matter', () => {
  const { source, originalUrl } = post('---\nsource: 云报\nlink: https://news.example/1\n---\n正文。');
  assert.equal(source, '云报');
  assert.equal(originalUrl, 'https://news.example/1');
});

test('an address in `source` is the original article and no medium', () => {
  const { source, originalUrl } = post('---\nsource: http://news.example/1\n---\n正文。');
  assert.equal(source, undefined);
  assert.equal(originalUrl, 'http://news.example/1');
});

test('only http and https lead to an original article', () => {
  for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'mailto:a@b.example', '/1']) {
    assert.equal(post(`---\nlink: ${link}\n---\n正文。`).originalUrl, undefined);
  }
});

test('what was damaged anywhere is said once, in the order in which it was met', () => {
  assert.deepEqual(kinds(Buffer.from('---\ntitle: "\xff"x"\ndate: +0800\n---\nabc', 'latin1')), [
    'bad-bytes',
    'front-matter-damaged',
    'date-unusable',
  ]);
});

test('any bytes make a post whose texts are clean', () => {
  const piece = fc.constantFrom(
    ...[
      '---\n',
      'title: ',
      'date: ',
      'tags: ',
      'source: ',
      '\n',
      '"',
      '\\e[31m',
      '\u001b]0;x\u0007',
      '\u202e',
    ],
    ...['甲', '<p>', '&#27;', '[a](http://b.example)', '\ufffe', '- '],
  );
  const text = fc.array(piece, { maxLength: 30 }).map(pieces => Buffer.from(pieces.join('')));
  fc.assert(
    fc.property(fc.oneof(text, fc.uint8Array()), bytes => {
      const { head, title, source, warnings } = post(bytes);
      const details = [...head.warnings, ...warnings].map(warning => warning.detail ?? '');
      for (const line of [
        title,
        head.title,
        head.id,
        ...head.categories,
        ...head.tags,
        source ?? '',
        ...details,
      ]) {
        assert.ok(isClean(line) && !line.includes('\n'), JSON.stringify(line));
      }
    }),
  );
});
