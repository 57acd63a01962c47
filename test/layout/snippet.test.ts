import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snippetOf } from '../../source/layout/snippet.ts';

test('a snippet is the first line that has one of the words, with all of them marked', () => {
  assert.deepEqual(snippetOf(['Tides.', 'The Harbour and the harbour.'], ['harbour', 'tide-table']), {
    text: 'The Harbour and the harbour.',
    matches: [
      { start: 4, end: 11 },
      { start: 20, end: 27 },
    ],
  });
  assert.equal(snippetOf(['Tides.'], ['harbour']), undefined);
});

test('a match deep in a line is near the beginning of its snippet, behind an ellipsis', () => {
  const snippet = snippetOf([`${'潮水'.repeat(50)}港口拥堵${'。潮水'.repeat(200)}`], ['港口']);
  assert.ok(snippet!.text.startsWith('…'));
  assert.deepEqual(snippet!.matches, [{ start: 13, end: 15 }]);
  assert.ok(snippet!.text.length <= 201);
});

test('a snippet of code stands on one row', () => {
  assert.equal(snippetOf(['tide\n  harbour\n\tsea'], ['harbour'])!.text, 'tide harbour sea');
});

test('no Latin word and no surrogate pair is cut at the beginning', () => {
  const words = snippetOf([`${'wonderful '.repeat(9)}harbour`], ['harbour']);
  assert.equal(words!.text, '…wonderful harbour');
  const signs = snippetOf([`${'\u{1f30a}'.repeat(20)}harbour`], ['harbour']);
  assert.equal(signs!.text, `…${'\u{1f30a}'.repeat(6)}harbour`);
});
