import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFastFrontMatter } from '../../../source/post/front-matter/fast-front-matter.ts';
import { splitFrontMatter } from '../../../source/post/front-matter/front-matter.ts';
import { readYamlFrontMatter } from '../../../source/post/front-matter/yaml-front-matter.ts';
import { archiveNames, postsOf, sharedArchive } from '../../archives.ts';

test('the front matter of a news post is read without YAML', () => {
  const fields = readFastFrontMatter(
    'layout: post\ntitle: "云上缴费：一年跨过一亿户"\ndate: 2021-12-15 09:22:48 +0800\ncategories: yunbao\ntags:\n',
  );
  assert.deepEqual(
    fields,
    new Map([
      ['layout', 'post'],
      ['title', '云上缴费：一年跨过一亿户'],
      ['date', '2021-12-15 09:22:48 +0800'],
      ['categories', 'yunbao'],
      ['tags', ''],
    ]),
  );
});

test('a full-width space at the end of a title is no white space of YAML', () => {
  assert.equal(readFastFrontMatter('title: 晨报\u3000 \n')?.get('title'), '晨报\u3000');
});

for (const source of [
  'title: A: B',
  'title: *ST云山',
  'title: [快讯] 开盘',
  'title: {独家}',
  'title: 首日 # 注',
  'title: "他说\\"好\\""',
  'title: "甲"乙"丙"',
  "title: '它''的'",
  'title: |\n  一行',
  'title: 一\n  二',
  'tags:\n- 一\n- 二',
  'title: 一\ntitle: 二',
  'title: 一\n# 注',
  ' title: 一',
  'title:一',
  'title: @云',
  'title: - 一',
  'title: 一:',
  'title: a\u0007b',
  'title: a\ud800b',
  'title: &a b',
  'title: !!str b',
]) {
  test(`YAML is asked about ${JSON.stringify(source)}`, () => {
    assert.equal(readFastFrontMatter(source), undefined);
  });
}

test('what the fast reader accepts, YAML reads alike: made-up front matter', () => {
  const piece = fc.constantFrom(
    ...': # - ? , [ ] { } & * ! | > \' " % @ ` \\ ~ = + . / \t'.split(' '),
    ...[
      '\n',
      '\n\n',
      ' ',
      '  ',
      'title',
      'date',
      'a',
      'null',
      '~',
      '云',
      '\u3000',
      '\u00a0',
      '\u0085',
      '\u2028',
    ],
    ...[
      '\u{1f600}',
      '\ud800',
      '\ufeff',
      '\u0000',
      '\u007f',
      '---',
      '...',
      '<<',
      '__proto__',
      'title: ',
      'date: "',
    ],
  );
  const made = fc.array(piece, { maxLength: 24 }).map(pieces => pieces.join(''));
  const value = fc.oneof(
    fc.string(),
    made.filter(text => !text.includes('\n')),
  );
  const line = fc.tuple(fc.constantFrom('title', 'date', 'a-b', '_x', '__proto__'), value);
  const lines = fc
    .array(line, { maxLength: 4 })
    .map(all => all.map(([key, text]) => `${key}: ${text}`).join('\n'));
  fc.assert(
    fc.property(fc.oneof(made, lines, fc.string({ unit: 'binary' })), source => {
      const fields = readFastFrontMatter(source);
      if (fields) assert.deepEqual(fields, readYamlFrontMatter(source));
    }),
    { numRuns: 3000 },
  );
});

for (const name of archiveNames) {
  const folder = sharedArchive(name);
  test(`what the fast reader accepts, YAML reads alike: every post of ${name}`, {
    skip: folder === undefined && 'the shared archives are not here',
  }, () => {
    let accepted = 0;
    for (const { text } of postsOf(folder!)) {
      const { source } = splitFrontMatter(text);
      const fields = readFastFrontMatter(source ?? '');
      if (!fields) continue;
      accepted += 1;
      assert.deepEqual(fields, readYamlFrontMatter(source ?? ''));
    }
    assert.ok(accepted > 0);
  });
}
