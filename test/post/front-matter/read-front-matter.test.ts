import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrontMatter } from '../../../source/post/front-matter/read-front-matter.ts';

function kindsOf(text: string): string[] {
  return readFrontMatter(text).warnings.map(warning => warning.kind);
}

test('a sound post has no warnings', () => {
  const { fields, body, warnings } = readFrontMatter('---\ntitle: 一\n---\n正文');
  assert.equal(fields.get('title'), '一');
  assert.equal(body, '正文');
  assert.deepEqual(warnings, []);
});

test('a title with quotes inside its quotes keeps the inner ones, and the post says that it is damaged', () => {
  const { fields, warnings } = readFrontMatter('---\ntitle: "“云报”称"稳"字当头"\n---\n');
  assert.equal(fields.get('title'), '“云报”称"稳"字当头');
  assert.equal(warnings[0]?.kind, 'front-matter-damaged');
  assert.match(warnings[0]?.detail ?? '', /^[^\n]{3,81}$/);
});

test('prose between two rules is text', () => {
  for (const text of ['---\n导语一句。\n---\n正文', '---\n> 引语\n\n---\n正文', '---\n- 甲\n- 乙\n---\n']) {
    assert.deepEqual(readFrontMatter(text), { fields: new Map(), body: text, warnings: [] });
  }
});

test('front matter whose end is a rule in the body gives the body back', () => {
  const { fields, body } = readFrontMatter(
    '---\ntitle: 一\ndate: 2021-12-15\n\n正文第一段。\n\n---\n\n第二段。',
  );
  assert.deepEqual(
    [...fields],
    [
      ['title', '一'],
      ['date', '2021-12-15'],
    ],
  );
  assert.equal(body, '正文第一段。\n\n---\n\n第二段。');
  assert.deepEqual(kindsOf('---\ntitle: 一\n\n正文。\n\n---\n二'), ['front-matter-unclosed']);
  assert.deepEqual(kindsOf('---\ntitle: "一"二"\n\n正文。\n\n---\n二'), [
    'front-matter-unclosed',
    'front-matter-damaged',
  ]);
});

test('a blank line between keys parts nothing', () => {
  const { fields, body } = readFrontMatter('---\ntitle: "一"二"三"\n\ndate: 2021-12-15\n---\n正文');
  assert.equal(fields.get('title'), '一"二"三');
  assert.equal(fields.get('date'), '2021-12-15');
  assert.equal(body, '正文');
});
