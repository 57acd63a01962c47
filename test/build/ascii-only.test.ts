import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asciiOnly } from '../../source/build/ascii-only.ts';

test('a regular expression in ASCII matches what it matched', () => {
  const code =
    'exports.found = "第12章：开始" .match(/第(?<章>\\d+)[章节]：(.+)/u).slice(1).concat(/[😀]/u.test("😀"))';
  const ascii = asciiOnly(code, 'test.cjs');
  assert.match(ascii, /^[\0-\x7f]*$/);
  const run = (program: string): unknown => {
    const exports: { found?: unknown } = {};
    new Function('exports', program)(exports);
    return exports.found;
  };
  assert.deepEqual(run(ascii), run(code));
});

test('what would mean something else in ASCII stops the build', () => {
  assert.throws(() => asciiOnly('const said = String.raw`价格：`', 'test.cjs'), /test\.cjs/);
  assert.throws(() => asciiOnly('const colon = /\\：/', 'test.cjs'), /test\.cjs/);
});
