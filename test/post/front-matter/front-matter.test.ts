import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFrontMatter, splitFrontMatter } from '../../../source/post/front-matter/front-matter.ts';

function kindsOf(text: string): string[] {
  return splitFrontMatter(text).warnings.map(warning => warning.kind);
}

const splits: readonly [text: string, source: string | undefined, body: string][] = [
  ['---\ntitle: 一\n---\n正文', 'title: 一\n', '正文'],
  ['---  \t\ntitle: 一\n---  \n\n正文', 'title: 一\n', '\n正文'],
  ['---\ntitle: 一\n...\n正文', 'title: 一\n', '正文'],
  ['---\ntitle: 一\n---', 'title: 一\n', ''],
  ['---\n---\n正文', '', '正文'],
  ['---\ntitle: 一\n----\n---x\n ---\n---\n正文', 'title: 一\n----\n---x\n ---\n', '正文'],
  ['正文\n---\ntitle: 一\n---\n', undefined, '正文\n---\ntitle: 一\n---\n'],
  ['\n---\ntitle: 一\n---\n', undefined, '\n---\ntitle: 一\n---\n'],
  [' ---\ntitle: 一\n---\n', undefined, ' ---\ntitle: 一\n---\n'],
  ['----\ntitle: 一\n----\n', undefined, '----\ntitle: 一\n----\n'],
  ['--- 导语\n正文\n---\n', undefined, '--- 导语\n正文\n---\n'],
  ['---', undefined, '---'],
  ['', undefined, ''],
];

for (const [text, source, body] of splits) {
  test(`${JSON.stringify(text)} is split where Jekyll splits it`, () => {
    assert.deepEqual(splitFrontMatter(text), { source, body, warnings: [] });
  });
}

for (const language of ['js', ' JavaScript', 'json', ' coffee', 'TOML', ' cson ', 'yaml']) {
  test(`front matter in another notation (---${language}) is neither read nor shown`, () => {
    const split = splitFrontMatter(`---${language}\n{ "title": "一" }\n---\n正文`);
    assert.equal(split.source, undefined);
    assert.equal(split.body, '正文');
    assert.deepEqual(split.warnings, [{ kind: 'front-matter-refused', detail: language.trim() }]);
  });
}

test('front matter that is never closed ends at the first blank line', () => {
  const split = splitFrontMatter('---\ntitle: 一\ntags:\n- 甲\n- 乙\n\n正文：二\n\ndate: 三');
  assert.equal(split.source, 'title: 一\ntags:\n- 甲\n- 乙\n');
  assert.equal(split.body, '\n正文：二\n\ndate: 三');
  assert.deepEqual(split.warnings, [{ kind: 'front-matter-unclosed' }]);
});

test('front matter that is never closed ends at the first line of prose', () => {
  const split = splitFrontMatter('---\ntitle: 一\n# 标题\n正文');
  assert.equal(split.source, 'title: 一\n');
  assert.equal(split.body, '# 标题\n正文');
});

test('a text that begins with a rule has no front matter', () => {
  for (const text of ['---\n\ntitle: 一', '---\n正文', '---\nNote: 正文', '---\n- 甲\n']) {
    assert.deepEqual(splitFrontMatter(text), { source: undefined, body: text, warnings: [] });
  }
});

test('a rule 16 KB below is no end of a front matter', () => {
  const close = (lines: number) => kindsOf(`---\ntitle: 一\n${'a: b\n'.repeat(lines)}---\n正文`);
  assert.deepEqual(close(3000), []);
  assert.deepEqual(close(4000), ['front-matter-unclosed']);
});

test('a title of 10 MB is text, not a title', () => {
  const split = splitFrontMatter(`---\ntitle: ${'长'.repeat(10_000_000)}\n---\n正文`);
  assert.ok((split.source ?? '').length <= 16 * 1024);
  assert.ok(split.body.endsWith('正文'));
});

test('no character of a text is lost but the fences and what is refused', () => {
  const piece = fc.constantFrom('---', '...', '\n', 'title: 一', '- 甲', '正文', ' ', '# 题', '\n\n');
  fc.assert(
    fc.property(
      fc.array(piece).map(pieces => pieces.join('')),
      text => {
        const { source, body } = splitFrontMatter(text);
        assert.ok(text.endsWith(body));
        const front = text.slice(0, text.length - body.length);
        assert.match(front.replace(source ?? '', ''), /^(?:---[ \t]*\n(?:(?:---|\.\.\.)[ \t]*\n?)?)?$/);
      },
    ),
  );
});

test('YAML that is not unremarkable is read as YAML', () => {
  const { fields, damage } = parseFrontMatter(
    'title: "他说\\"好\\""\ntags:\n  - 甲\n  - [乙]\n  - ~\nnone: ~\nimage:\n  path: a.png\ncategories: [a, "b c"]\n',
  );
  assert.equal(damage, undefined);
  assert.deepEqual(
    fields,
    new Map<string, unknown>([
      ['title', '他说"好"'],
      ['tags', ['甲']],
      ['none', ''],
      ['categories', ['a', 'b c']],
    ]),
  );
});

test('every scalar is the text that was written', () => {
  const { fields } = parseFrontMatter('a: 007\nb: yes\nc: 2021-12-15\nd: 1e3\ne: [1, no]\n');
  assert.deepEqual([...fields.values()], ['007', 'yes', '2021-12-15', '1e3', ['1', 'no']]);
});

test('a list has at most 64 items', () => {
  const { fields } = parseFrontMatter(`tags: [${'a,'.repeat(500)}]`);
  assert.equal(fields.get('tags')?.length, 64);
});

test('what is not YAML is saved, with the parser’s reason', () => {
  const { fields, damage } = parseFrontMatter('title: "他说"好""\ntitle: *ST云山\n');
  assert.equal(fields.get('title'), '*ST云山');
  assert.match(damage ?? '', /\w/);
});

for (const [line, title] of [
  ['title: [快讯] A: B', '[快讯] A: B'],
  ['title: "甲" 乙: 丙', '"甲" 乙: 丙'],
  ["title: '甲' 乙: 丙", "'甲' 乙: 丙"],
  ['title: {独家} 乙: 丙', '{独家} 乙: 丙'],
] as const) {
  test(`no part of a title is taken for another key: ${line}`, () => {
    const { fields, damage } = parseFrontMatter(`${line}\ntags: [甲]\n`);
    assert.deepEqual([...fields.keys()], ['title', 'tags']);
    assert.equal(fields.get('title'), title);
    assert.notEqual(damage, undefined);
  });
}

test('no key does anything but name a value', () => {
  const { fields } = parseFrontMatter('__proto__: {polluted: 1}\nconstructor: x\ntags: [a]\n');
  assert.equal(fields.get('constructor'), 'x');
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

test('whatever the lines are, they are read without an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), source => {
      for (const value of parseFrontMatter(source).fields.values()) {
        assert.ok(typeof value === 'string' || value.every(item => typeof item === 'string'));
      }
    }),
  );
});
