import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, foldSpaced } from '../../source/text/fold.ts';
import { findWords } from '../../source/text/match.ts';

test('case, full-width and half-width forms are one', () => {
  assert.equal(fold('ＡＢＣ１２３（Ｆｏｏ）：，！'), 'abc123(foo):,!');
  assert.equal(fold('ｶﾀｶﾅ'), 'カタカナ');
  assert.equal(fold('ÉCOLE ΣΊΣΥΦΟΣ ς Straße'), 'école σίσυφοσ σ straße');
  assert.equal(fold('\u0130stanbul'), 'istanbul');
  assert.equal(fold('\uf900 \u2f00 ①'), '\u8c48 一 1');
});

test('curly quotes and typesetters’ hyphens are those of the keyboard', () => {
  assert.equal(fold('“it’s” e\u2010mail e\u2011mail'), '"it\'s" e-mail e-mail');
});

test('folding keeps every offset, does nothing twice and needs no neighbours', () => {
  const text = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)),
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      assert.equal(fold(a).length, a.length);
      assert.equal(fold(fold(a)), fold(a));
      assert.equal(fold(a + b), fold(a) + fold(b));
      assert.equal(foldSpaced(a), fold(a).replace(/ +/g, ' ').replace(/^ | $/g, ''));
    }),
  );
});

test('a long text is folded whole', () => {
  const text = '沪 Ａ\u3000\n'.repeat(5000);
  assert.equal(foldSpaced(text), '沪 a '.repeat(5000).trimEnd());
  assert.equal(fold(text), '沪 a  '.repeat(5000));
});

test('words are found whatever white space stands in them, the longer one first', () => {
  assert.deepEqual(findWords('光大\u3000\n云缴费，光大云', ['光大 云', '光大云', '光大']), [
    { start: 0, end: 5 },
    { start: 8, end: 11 },
  ]);
  assert.deepEqual(findWords('a.b (C) a+b', ['A.B', '(c)', 'a+']), [
    { start: 0, end: 3 },
    { start: 4, end: 7 },
    { start: 8, end: 10 },
  ]);
});

test('no word is nowhere', () => {
  assert.deepEqual(findWords('text', []), []);
  assert.deepEqual(findWords('text', ['', ' ']), []);
});
