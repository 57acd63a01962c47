import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeWarning } from '../../source/post/describe-warning.ts';
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
