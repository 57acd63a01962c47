import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { isPlainText } from '../../../source/ui/ink/plain-text.ts';
import { LazySegmenter } from '../../../source/ui/ink/segmenter.ts';
import { countAmbiguousAs, stringWidthWith } from '../../../source/ui/ink/string-width.ts';

const ours = stringWidthWith(() => stringWidth);

/** Characters that are plain, that are not, and the sequences that Ink puts around them. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom('a', '好', '。', '“', '…', '·', '—', 'カ', '한', 'é', '│', '★', '①', '\n', ' '),
    fc.constantFrom(
      '\u0301',
      '\u200d',
      '\ufe0f',
      '👍',
      '👨‍👩‍👧',
      '🇨🇳',
      'ﾞ',
      '\u1100\u1161',
      '\u200b',
      '\u00ad',
    ),
    fc.constantFrom('\u001b[1m', '\u001b[22m', '\u001b[38;5;12m', '\u001b[39m'),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  ),
  { maxLength: 12 },
);

test('every plain character is as wide as string-width says', () => {
  const plain = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(isPlainText);
  assert.deepEqual(
    plain.filter(character => ours(character) !== stringWidth(character)),
    [],
  );
});

test('where ambiguous characters take two cells, Ink counts two', t => {
  t.after(() => countAmbiguousAs(1));
  countAmbiguousAs(2);
  assert.equal(ours('“港口”…'), 10);
  fc.assert(
    fc.property(pieces, parts => {
      const text = parts.join('');
      assert.equal(ours(text), stringWidth(text, { ambiguousIsNarrow: false }));
    }),
    { numRuns: 5000 },
  );
});

test('any text, styled or not, is as wide as string-width says', () => {
  fc.assert(
    fc.property(pieces, parts => {
      const text = parts.join('');
      assert.equal(ours(text), stringWidth(text));
    }),
    { numRuns: 20_000 },
  );
});

test('the lazy segmenter gives the segments of Intl.Segmenter', () => {
  const lazy = new LazySegmenter(undefined, { granularity: 'grapheme' });
  const exact = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  fc.assert(
    fc.property(pieces, parts => {
      const text = parts.join('');
      const plain = (segments: Iterable<{ segment: string; index: number }>) =>
        [...segments].map(({ segment, index }) => [segment, index]);
      assert.deepEqual(plain(lazy.segment(text)), plain(exact.segment(text)));
    }),
    { numRuns: 20_000 },
  );
});

test('Chinese with its punctuation is plain; marks, joiners and emoji are not', () => {
  assert.ok(isPlainText('规模达1.46万亿元左右，“光大”——同比增长10%～20%。'));
  for (const text of ['e\u0301', 'a\u200db', '👍', '❤\ufe0f', '\u1100\u1161'])
    assert.ok(!isPlainText(text), text);
});
