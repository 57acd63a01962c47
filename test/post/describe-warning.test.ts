import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeWarning } from '../../source/post/describe-warning.ts';
import { readFrontMatter } from '../../source/post/front-matter/read-front-matter.ts';
import { warningWords } from '../../source/words/warnings.ts';

const kinds = Object.keys(warningWords.en) as (keyof typeof warningWords.en)[];

for (const kind of kinds) {
  test(`${kind} is a sentence on one line in both languages, with a detail and without`, () => {
    for (const warning of [{ kind }, { kind, detail: 'x' }]) {
      assert.match(describeWarning(warning, 'en'), /^[A-Z][^\n]+[^ ]\.$/);
      assert.match(describeWarning(warning, 'zh'), /^[^\n]*\p{Script=Han}[^\n]*。$/u);
    }
  });
}

const damaged = {
  'a title with text after its quotes': 'title: "甲" 乙',
  'a key that stands in too little': 'title: 甲\n  - 乙\n 丙: 丁',
  'a quote that is never closed': 'title: "甲\ndate: 2024-01-01',
  'a bracket that is never closed': 'title: 甲\ntags: [a, b',
  'a key twice': 'title: 甲\ntitle: 乙',
  'a line of prose': 'title: 甲\n乙丙\ndate: 2024-01-01',
  'an alias of nothing': 'title: *ST康美',
  'a colon in a title': 'title: 甲: 乙',
  'a second mark of its kind': 'title: 甲\n--- x',
};

for (const [name, source] of Object.entries(damaged)) {
  test(`${name} is explained to a Chinese reader without English`, () => {
    const [warning] = readFrontMatter(`---\n${source}\n---\n文`).warnings;
    assert.equal(warning?.kind, 'front-matter-damaged');
    assert.match(
      describeWarning(warning, 'zh'),
      /^文件头不是合法的 YAML（[\p{Script=Han} -]+），已逐行读取。$/u,
    );
  });
}
