import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode, maxBytes } from '../../source/post/decode.ts';

const sentence = '云上缴费平台一年之间跨过了一亿户的门槛，覆盖全国三百座城市。';
/** 云上缴费 in GBK. */
const gbk = [0xd4, 0xc6, 0xc9, 0xcf, 0xbd, 0xc9, 0xb7, 0xd1];

function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map(part => Buffer.from(part as string)));
}

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

const readings: readonly [name: string, bytes: Uint8Array, text: string, warnings: readonly string[]][] = [
  ['UTF-8', bytesOf(sentence), sentence, []],
  ['UTF-8 with a byte order mark', bytesOf([0xef, 0xbb, 0xbf], sentence), sentence, []],
  ['UTF-8 with two of them', bytesOf([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], sentence), sentence, []],
  ['UTF-16, little end first', utf16(sentence, 'little'), sentence, []],
  ['UTF-16, big end first', utf16(sentence, 'big'), sentence, []],
  ['UTF-16 with half a pair', utf16('云\ud83d上', 'little'), '云\ufffd上', ['bad-bytes']],
  ['GB18030', bytesOf(gbk), '云上缴费', ['read-as-gb18030']],
  ['one bad byte in Chinese UTF-8', bytesOf(sentence, [0xff], '完'), `${sentence}\ufffd完`, ['bad-bytes']],
  ['a bad byte in a short text', bytesOf('ab', [0xff], 'c'), 'ab\ufffdc', ['bad-bytes']],
  ['Latin-1', bytesOf('caf', [0xe9], ' noir'), 'caf\ufffd noir', ['bad-bytes']],
  ['every kind of line end', bytesOf('a\r\nb\rc\n\r\nd'), 'a\nb\nc\n\nd', []],
  ['NUL', bytesOf('a\0b\0\0'), 'ab', []],
  ['nothing', bytesOf(), '', ['empty-file']],
  ['white space', bytesOf(' \r\n\t\n'), ' \n\t\n', ['empty-file']],
  ['U+FFFD that stands in the file', bytesOf('a\ufffd'), 'a\ufffd', []],
];

for (const [name, bytes, text, warnings] of readings) {
  test(`${name} is read`, () => {
    const decoded = decode(bytes);
    assert.equal(decoded.text, text);
    assert.deepEqual(
      decoded.warnings.map(warning => warning.kind),
      warnings,
    );
  });
}

test('Chinese in UTF-8 with more damage than a slip is still no GB18030 where that has an error too', () => {
  const { text, warnings } = decode(bytesOf(sentence, [0xff, 0xff, 0xff, 0xff]));
  assert.ok(text.startsWith(sentence));
  assert.deepEqual(warnings, [{ kind: 'bad-bytes' }]);
});

for (const [name, bytes] of [
  ['UTF-8', Buffer.alloc(50_000_000, 'a文字')],
  [
    'UTF-16',
    Buffer.concat([Buffer.from('\ufeff', 'utf16le'), Buffer.alloc(3_000_000, '\u{20bb7}字', 'utf16le')]),
  ],
] as const) {
  test(`a file of ${bytes.length} bytes in ${name} is cut between two characters, and that is said`, () => {
    const { text, warnings } = decode(bytes);
    assert.deepEqual(warnings, [{ kind: 'truncated' }]);
    assert.ok(!text.includes('\ufffd'));
    assert.ok(Buffer.byteLength(text, name === 'UTF-8' ? 'utf8' : 'utf16le') > maxBytes - 8);
  });
}

test('a file of exactly 2 MiB is not cut', () => {
  assert.deepEqual(decode(Buffer.alloc(maxBytes, 'a')).warnings, []);
});

test('the beginning of a file may end within a character', () => {
  const bytes = bytesOf(sentence);
  for (let length = 1; length < bytes.length; length += 1) {
    const { text, warnings } = decode(bytes.subarray(0, length), { isBeginning: true });
    assert.equal(text, sentence.slice(0, Math.floor(length / 3)));
    assert.deepEqual(warnings, []);
  }
});

test('whatever the bytes are, there is a text of whole lines without NUL, byte order mark in front or carriage return', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      const { text } = decode(bytes);
      assert.doesNotMatch(text, /^\ufeff|[\0\r]/);
    }),
  );
});

test('whatever the text is, UTF-8 and UTF-16 give it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      fc.pre(!/^\ufeff|[\0\r]/.test(text));
      assert.equal(decode(bytesOf(text)).text, text);
      assert.equal(decode(utf16(text, 'big')).text, text);
    }),
  );
});
