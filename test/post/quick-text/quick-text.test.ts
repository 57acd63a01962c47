import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from '../../../source/post/block-lines.ts';
import { decode } from '../../../source/post/decode.ts';
import { readFrontMatter } from '../../../source/post/front-matter/read-front-matter.ts';
import { parsePost } from '../../../source/post/parse-post.ts';
import { quickText } from '../../../source/post/quick-text/quick-text.ts';
import { cleanText } from '../../../source/text/clean.ts';
import { foldSpaced } from '../../../source/text/fold.ts';
import { archiveNames, postsOf, sharedArchive } from '../../archives.ts';

const site = { title: undefined, url: undefined, timezone: 'UTC', language: undefined };

function quick(body: string): string {
  const bytes = Buffer.from(body);
  const into = Buffer.alloc(bytes.length * 3 + 16);
  return into.toString('utf8', 0, quickText(bytes, into));
}

/** What begins marks that never end, over and over: each would look for its end as far as marks may. */
const floods = [
  '{%',
  '{{',
  '{:',
  '[',
  '[](',
  `${'['.repeat(1999)}]`,
  '<a ',
  '<a href="',
  '<img ',
  '<!A ',
  '<![CDATA[',
  '*a ',
];

test('a body of nothing but beginnings costs no more than one of text', { timeout: 30_000 }, () => {
  for (const flood of floods) {
    const written = quick(`${flood.repeat(2 ** 21 / flood.length)}\n\n\u6b63\u6587`);
    assert.ok(written.endsWith('\u6b63\u6587'), flood);
  }
});

test('tags, comments, entities and the marks of Markdown are no text', () => {
  assert.equal(quick('<p>A<b>B</b></p><!-- c --><p>D&amp;E&nbsp;&#x4e2d;</p>'), 'ab\nd&e \u4e2d');
  assert.equal(quick('## Title\n\n> **Bold** [text](http://x.example/) `code`'), 'title\nbold text code');
  assert.equal(quick('<script>alert(1)</script>a<style>p{}</style>b<p style="display:none">c</p>d'), 'abd');
  assert.equal(quick('{% include x.html %}a{: .class}'), 'a');
  assert.equal(quick('<http://x.example/a>'), 'http://x.example/a>');
});

test('a word goes on over a mark and over the end of a line between ideographs', () => {
  assert.equal(quick('\u5de8\u5316**\u80a1\u4efd**'), '\u5de8\u5316\u80a1\u4efd');
  assert.equal(quick('<p>\u5de8\u5316<a href="x">\u80a1</a>\u4efd</p>'), '\u5de8\u5316\u80a1\u4efd');
  assert.equal(quick('\u5de8\u5316\n\u80a1\u4efd'), '\u5de8\u5316\u80a1\u4efd');
});

test('stars and brackets that are no marks stay', () => {
  assert.equal(quick('*ST\u6f9c [\u5feb\u8baf] 2 * 3'), '*st\u6f9c [\u5feb\u8baf] 2 * 3');
});

test('letters and full-width forms are folded as a query is', () => {
  assert.equal(quick('\uff21\uff22\uff23 \uff11 \u00c9'), 'abc 1 \u00e9');
});

test('a text without marks is what a query is folded to, whatever its characters', () => {
  const unremarkable = fc
    .oneof(
      fc.constantFrom(
        '\u4e2d',
        '\u9fff',
        '\uff0c',
        '\uff21',
        '\u3000',
        '\u00e9',
        '\u0130',
        '\ud55c',
        'A',
        '%',
        ' ',
        '\t',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    )
    .filter(text => !/[\n!&*<>[\]\\`{#]/.test(text) && !/\p{Surrogate}|\p{Mark}/u.test(cleanText(text)));
  fc.assert(
    fc.property(fc.array(unremarkable, { maxLength: 40 }), parts => {
      // Emoji are copied as they are.
      const text = parts.join('').replace(/[\u{10000}-\u{10ffff}]/gu, '');
      assert.equal(quick(text), foldSpaced(cleanText(text)));
    }),
    { numRuns: 1000 },
  );
});

test('any bytes end, within the room that was given', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      const into = new Uint8Array(bytes.length * 3 + 16);
      assert.ok(quickText(bytes, into) <= into.length);
    }),
    { numRuns: 500 },
  );
  const hostile = ['<', '[', '![', '*', '&', '{%', '<!--', '`', '](', '\\', '<p style='];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...hostile, 'a', '\n'), { maxLength: 60 }), parts => {
      quick(parts.join(''));
    }),
    { numRuns: 500 },
  );
});

/** Runs of letters, and every two ideographs side by side, which is what people look for. */
function wordsOf(text: string): string[] {
  const runs = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return runs.flatMap(run =>
    /\p{sc=Han}/u.test(run) ? (run.match(/(?=(\p{sc=Han}{2}))/gu)?.length ? pairsOf(run) : [run]) : [run],
  );
}

function pairsOf(run: string): string[] {
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

/** The share of the words that the reader shows which the quick text has as well. */
function shareFound(posts: Iterable<{ path: string; bytes: Uint8Array }>): number {
  let [words, found] = [0, 0];
  for (const { path: name, bytes } of posts) {
    const shown = linesOf(parsePost({ path: name, bytes, site }).blocks).map(({ text }) => foldSpaced(text));
    const text = quick(readFrontMatter(decode(bytes).text).body);
    for (const word of shown.flatMap(wordsOf)) {
      words++;
      if (text.includes(word)) found++;
    }
  }
  return found / words;
}

test('what the reader shows of the fixtures is found', () => {
  const folder = path.join(import.meta.dirname, '..', '..', 'fixtures', 'archives', 'finance', '_posts');
  const posts = readdirSync(folder).map(name => ({
    path: `_posts/${name}`,
    bytes: readFileSync(path.join(folder, name)),
  }));
  assert.ok(shareFound(posts) > 0.99, String(shareFound(posts)));
});

for (const name of archiveNames) {
  const folder = sharedArchive(name);
  test(`what the reader shows of a real archive is found: ${name}`, {
    skip: folder ? false : 'the archive is not here',
  }, () => {
    const posts = Array.from(postsOf(folder!), ({ path: at, text }) => ({
      path: at,
      bytes: Buffer.from(text),
    }));
    assert.ok(shareFound(posts) > 0.995, String(shareFound(posts)));
  });
}
