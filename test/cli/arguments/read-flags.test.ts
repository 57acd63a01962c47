import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dashed, optionKeys, optionRow } from '../../../source/cli/arguments/option-table.ts';
import { parsedFlags, plainFlags } from '../../../source/cli/arguments/read-flags.ts';

/** What was given; the parser also names options that were not. */
function given({ flags, input }: ReturnType<typeof parsedFlags>) {
  const entries = Object.entries(flags).filter(([, value]) => value !== undefined && String(value) !== '');
  return { flags: Object.fromEntries(entries), input: [...input] };
}

test('a command line that needs no parser is read as the parser reads it', () => {
  const option = fc.constantFrom(
    ...optionKeys.flatMap(key => [dashed(key), `-${optionRow(key).shortFlag ?? key}`, `--no-${key}`, key]),
  );
  const oddWord = fc.constantFrom(
    '',
    ' ',
    '7',
    '-1',
    '1e3',
    '0x10',
    '0',
    'true',
    'false',
    'undefined',
    '=',
    'a=b',
    '"a"',
    "'",
  );
  const word = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), oddWord);
  let plain = 0;
  fc.assert(
    fc.property(fc.array(fc.oneof(option, option, word), { maxLength: 6 }), argv => {
      const read = plainFlags(argv);
      if (read === undefined) return;
      plain += 1;
      assert.deepEqual(read, given(parsedFlags(argv)));
    }),
    { numRuns: 3000 },
  );
  assert.ok(plain > 300);
});

test('what is asked for most needs no parser', () => {
  assert.deepEqual(plainFlags([]), { flags: {}, input: [] });
  assert.deepEqual(plainFlags(['count', '--unread']), { flags: { unread: true }, input: ['count'] });
  assert.deepEqual(plainFlags(['--print', '7', 'news']), { flags: { print: true }, input: ['7', 'news'] });
  assert.deepEqual(plainFlags(['list', '-n', '20', '--tag', 'a', '--tag', 'b']), {
    flags: { limit: ['20'], tag: ['a', 'b'] },
    input: ['list'],
  });
  assert.equal(plainFlags(['list', '-n20']), undefined);
});
