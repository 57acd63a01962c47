import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanLine, cleanText, isClean } from '../../source/text/clean.ts';
import { postsOf, sharedArchive } from '../archives.ts';

/**
 * The guarantee, written out in code points: a second opinion on the Unicode properties that `cleanText` goes
 * by.
 */
const FORBIDDEN: readonly (readonly [what: string, first: number, last: number])[] = [
  ['control', 0x00, 0x09],
  ['control', 0x0b, 0x1f],
  ['DEL or C1', 0x7f, 0x9f],
  ['soft hyphen', 0xad, 0xad],
  ['joiner', 0x34f, 0x34f],
  ['bidirectional mark', 0x61c, 0x61c],
  ['filler', 0x115f, 0x1160],
  ['filler', 0x17b4, 0x17b5],
  ['variation selector', 0x180b, 0x180f],
  ['zero width', 0x200b, 0x200f],
  ['line or paragraph separator, bidirectional override', 0x2028, 0x202e],
  ['zero width, bidirectional isolate', 0x2060, 0x206f],
  ['keycap', 0x20e3, 0x20e3],
  ['filler', 0x3164, 0x3164],
  ['lone surrogate', 0xd800, 0xdfff],
  ['non-character', 0xfdd0, 0xfdef],
  ['variation selector', 0xfe00, 0xfe0f],
  ['byte order mark', 0xfeff, 0xfeff],
  ['filler', 0xffa0, 0xffa0],
  ['interlinear annotation', 0xfff0, 0xfffb],
  ['non-character', 0xfffe, 0xffff],
  ['musical format', 0x1d173, 0x1d17a],
  ['skin tone', 0x1f3fb, 0x1f3ff],
  ['non-character', 0x1fffe, 0x1ffff],
  ['tag', 0xe0000, 0xe0fff],
  ['non-character', 0x10fffe, 0x10ffff],
];

function assertClean(text: string): void {
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    const row = FORBIDDEN.find(([, first, last]) => codePoint >= first && codePoint <= last);
    assert.equal(row, undefined, `U+${codePoint.toString(16)} is a ${row?.[0]}`);
  }
  assert.doesNotMatch(text, /\p{Mark}{5}/u);
}

const hostilePieces = [
  ...[
    '\u001b',
    '\u009b',
    '\u009d',
    '\u0090',
    '\u009c',
    '\u0007',
    '\u001b\\',
    '\u001b[31m',
    '\u001b]8;;http://x\u0007',
  ],
  ...['[', ']', '8;;', '31', 'm', 'P', '^', '_', '?', ' ', 'c', '(B', '\r', '\n', '\t', '\u0085', '\u2028'],
  ...[
    '\u200b',
    '\u200d',
    '\u202e',
    '\u2066',
    '\ufe0f',
    '\u20e3',
    '\u{1f3fd}',
    '\u{e0041}',
    '\ufeff',
    '\u00ad',
  ],
  ...[
    '\ud83d',
    '\udc68',
    '\u{1f468}',
    '\u0301',
    '\u0301\u0301\u0301',
    '\u3099',
    '\ufffe',
    '\u{1ffff}',
    '\u3164',
  ],
  ...['中', '文，', 'a', '1', '한', 'が', '…'],
];

test('whatever pieces a text is made of, it comes out clean, and cleaning it again changes nothing', () => {
  const text = fc.array(fc.constantFrom(...hostilePieces), { maxLength: 60 }).map(pieces => pieces.join(''));
  fc.assert(
    fc.property(text, raw => {
      const cleaned = cleanText(raw);
      assertClean(cleaned);
      assert.ok(isClean(cleaned));
      assert.equal(cleanText(cleaned), cleaned);
      const line = cleanLine(raw);
      assertClean(line);
      assert.ok(!line.includes('\n'));
      assert.equal(cleanLine(line), line);
    }),
    { numRuns: 5000 },
  );
});

test('whatever bytes a file has, in whatever encoding they are read, the text comes out clean', () => {
  const decoders = ['utf-8', 'utf-16le', 'gb18030', 'latin1'].map(name => new TextDecoder(name));
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(fc.constantFrom(0x1b, 0x5b, 0x9b, 0xc2, 0xe2, 0x80, 0x8b, 0x33, 0x6d, 0x07, 0xed, 0xa0, 0xf0)),
  );
  fc.assert(
    fc.property(bytes, fc.constantFrom(...decoders), (input, decoder) => {
      assertClean(cleanText(decoder.decode(Uint8Array.from(input))));
    }),
    { numRuns: 5000 },
  );
});

test('every character alone comes out clean, or not at all', () => {
  for (let codePoint = 0; codePoint < 0x110000; codePoint++) {
    const cleaned = cleanText(String.fromCodePoint(codePoint));
    if (cleaned !== '' && cleaned !== '\n') assertClean(cleaned);
  }
});

test('clean text passes unchanged', () => {
  const text = '光大云缴费直联客户突破1亿户，较年初增长超100%。\n“快车道” 😀 한국어 がぎ don’t — … é';
  assert.equal(cleanText(text), text);
  assert.ok(isClean(text));
});

test('a control sequence goes whole and leaves nothing of itself behind', () => {
  assert.equal(cleanText('a\u001b[1;31mb\u001b[0mc'), 'abc');
  assert.equal(cleanText('a\u009b31mb'), 'ab');
  assert.equal(cleanText('a\u001b]0;title\u0007b'), 'ab');
  assert.equal(cleanText('\u001b]8;;http://example.org\u001b\\link\u001b]8;;\u001b\\'), 'link');
  assert.equal(cleanText('a\u001bPq#0;2\u001b\\b'), 'ab');
  assert.equal(cleanText('a\u001b(Bb\u001bcd'), 'abd');
});

test('an unfinished sequence hides no text but its own beginning', () => {
  assert.equal(cleanText('a\u001b]0;标题'), 'a0;标题');
  assert.equal(cleanText('a\u001b'), 'a');
});

test('what is removed never joins what stood around it into a sequence', () => {
  assert.equal(cleanText('\u001b\u200b[31m'), '[31m');
  assert.equal(cleanText('\u001b\u001b[0m[31m'), '[31m');
  assert.equal(cleanText('\u001b\u202e]0;x\u0007'), ']0;x');
  assert.equal(cleanText('\ud83d\u200b\ude00'), '\ufffd\ufffd');
  assert.equal(cleanText('\ud83d\u001b[m\ude00'), '\ufffd\ufffd');
  assert.equal(cleanText('\r\u200b\n'), '\n\n');
});

test('every kind of line end is a newline', () => {
  assert.equal(cleanText('a\r\nb\rc\u000bd\u000ce\u0085f\u2028g\u2029h'), 'a\nb\nc\nd\ne\nf\ng\nh');
});

test('a tab is a space, and in code it reaches the next stop', () => {
  assert.equal(cleanText('a\tb'), 'a b');
  assert.equal(cleanText('\tif\tx\n中\ty', { tabColumns: 4 }), '    if  x\n中  y');
});

test('emoji lose what would join, colour or shape them', () => {
  assert.equal(cleanText('\u{1f468}\u200d\u{1f469}'), '\u{1f468}\u{1f469}');
  assert.equal(cleanText('\u{1f44d}\u{1f3fd}'), '\u{1f44d}');
  assert.equal(cleanText('\u2764\ufe0f 1\ufe0f\u20e3'), '\u2764 1');
});

test('of many marks on one character four stay', () => {
  assert.equal(cleanText(`a${'\u0301'.repeat(1000)}b`), `a${'\u0301'.repeat(4)}b`);
  assert.equal(cleanText(`a\u0301\u0301\u0301\u200b\u0301\u0301`), `a${'\u0301'.repeat(4)}`);
});

test('a line has no newline, and single spaces only', () => {
  assert.equal(cleanLine(' \u3000快讯：\r\n 增长\t\t3%  '), '快讯： 增长 3%');
});

test('a million hostile characters of any kind come out clean', () => {
  for (const piece of hostilePieces) {
    const cleaned = cleanText(piece.repeat(Math.ceil(1e6 / piece.length)));
    assert.ok(isClean(cleaned), JSON.stringify(piece));
  }
  assert.ok(isClean(cleanText(`\u001b]${'a'.repeat(1e6)}\u0007`)));
});

test('cleaning leaves the text of real posts as it is', t => {
  const folder = sharedArchive('finews');
  if (folder === undefined) return t.skip('the shared archives are not here');
  for (const { text } of postsOf(folder)) assert.equal(cleanText(text), text);
});
