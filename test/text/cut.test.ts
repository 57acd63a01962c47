import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cut, fit } from '../../source/text/cut.ts';
import { cellWidth } from '../../source/text/width.ts';
import { randomParagraph } from './random-text.ts';

const narrow = cellWidth(1);
const wide = cellWidth(2);

test('a text that fits stays as it is', () => {
  assert.equal(cut('光大云缴费', 10, narrow), '光大云缴费');
  assert.equal(cut('', 0, narrow), '');
});

test('a text that does not fit ends in an ellipsis within the columns', () => {
  assert.equal(cut('光大云缴费', 9, narrow), '光大云缴…');
  assert.equal(cut('光大云缴费', 8, narrow), '光大云…');
  assert.equal(cut('光大云缴费', 8, wide), '光大云…');
  assert.equal(cut('光大云缴费', 7, wide), '光大…');
});

test('where not even an ellipsis fits nothing is shown', () => {
  assert.equal(cut('光大', 1, narrow), '…');
  assert.equal(cut('光大', 1, wide), '');
  assert.equal(cut('光大', 0, narrow), '');
});

test('marks stay with the character they belong to', () => {
  assert.equal(cut('ae\u0301bc', 3, narrow), 'ae\u0301…');
});

test('a fitted text fills its columns exactly', () => {
  assert.equal(fit('光大', 6, narrow), '光大  ');
  assert.equal(fit('光大云缴费', 6, narrow), '光大… ');
});

test('whatever the text, the columns hold', () => {
  fc.assert(
    fc.property(randomParagraph, fc.nat(60), fc.constantFrom(narrow, wide), (text, columns, width) => {
      assert.ok(width.ofText(cut(text, columns, width)) <= columns);
      assert.equal(width.ofText(fit(text, columns, width)), columns);
    }),
  );
});
