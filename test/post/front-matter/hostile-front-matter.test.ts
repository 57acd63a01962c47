import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrontMatter } from '../../../source/post/front-matter/read-front-matter.ts';
import { readYamlFrontMatter } from '../../../source/post/front-matter/yaml-front-matter.ts';

/** A list of ten aliases of lists of ten aliases …: ten to the fortieth items once something looks at all of them. */
function aliasBomb(key: string): string {
  const levels = Array.from({ length: 39 }, (_, level) => {
    return `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(',')}]\n`;
  });
  return `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${levels.join('')}${key}: *a39\n`;
}

const canary = 'globalThis.finewsCanary = true';

for (const first of [
  '---js',
  '--- js',
  '---JavaScript',
  '--- javascript ',
  '---\tjs',
  '---coffee',
  '---cjs',
]) {
  test(`JavaScript behind ${JSON.stringify(first)} is not run`, () => {
    const { fields, body } = readFrontMatter(`${first}\n{ title: (${canary}) }\n---\n正文`);
    assert.equal(fields.size, 0);
    assert.ok(body.endsWith('正文'));
    assert.equal('finewsCanary' in globalThis, false);
  });
}

test('JavaScript behind a first line that nothing closes is not run', () => {
  readFrontMatter(`---js\n${canary}`);
  readFrontMatter(`---\n---js\n${canary}\n---\n正文`);
  assert.throws(() => readYamlFrontMatter(`---js\n${canary}\n`));
  assert.throws(() => readYamlFrontMatter(`title: 一\n---js\n${canary}\n`));
  assert.equal('finewsCanary' in globalThis, false);
});

test('the same broken YAML fails the second time, too', () => {
  for (const _ of [1, 2]) assert.throws(() => readYamlFrontMatter('title: "a" b'));
});

for (const key of ['title', 'tags', 'date', 'excerpt_separator']) {
  test(`an alias bomb in ${key} is parsed and never looked at`, () => {
    const { fields, body } = readFrontMatter(`---\n${aliasBomb(key)}author: 甲\n---\n正文`);
    assert.deepEqual(fields.get(key) ?? [], []);
    assert.equal(fields.get('author'), '甲');
    assert.equal(body, '正文');
  });
}

test('an alias bomb as a key is refused', () => {
  const { fields } = readFrontMatter(`---\n${aliasBomb('tags')}? *a39\n: x\ntitle: 甲\n---\n正文`);
  assert.equal(fields.get('title'), '甲');
});

const endless: readonly [name: string, text: string][] = [
  ['64,000 blank lines', `---\ntitle: 甲${'\n'.repeat(64_000)}tags: [乙]\n---\n正文`],
  ['16,000 blank lines', `---\ntitle: 甲${'\n'.repeat(16_000)}tags: [乙]\n---\n正文`],
  ['8,000 lines of a full-width space', `---\ntitle: 甲\ntags: [乙]${'\n\u3000'.repeat(8000)}\n---\n正文`],
  ['8,000 comments', `---\ntitle: 甲\n${'#\n'.repeat(8000)}---\n正文`],
  ['a title of 16,000 spaces', `---\ntitle: 甲\nx: a${' '.repeat(16_000)}: b\n---\n正文`],
  ['16,000 braces', `---\ntitle: 甲\nx: ${'{'.repeat(16_000)}\n---\n正文`],
  ['16,000 brackets', `---\ntitle: 甲\nx: ${'['.repeat(16_000)}\n---\n正文`],
  ['4,000 keys in each other', `---\ntitle: 甲\nx: ${'{a: '.repeat(4000)}\n---\n正文`],
  ['16,000 quotes', `---\ntitle: 甲\nx: ${'"'.repeat(16_000)}\n---\n正文`],
  ['half a million fences', `---\ntitle: 甲\n${'---x\n'.repeat(500_000)}正文`],
];

for (const [name, text] of endless) {
  test(`${name} keep the title and the body`, { timeout: 20_000 }, () => {
    const { fields, body } = readFrontMatter(text);
    assert.equal(fields.get('title'), '甲');
    assert.ok(body.endsWith('正文'));
  });
}
