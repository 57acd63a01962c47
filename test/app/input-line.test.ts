import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editInput, emptyInput, type InputEdit, inputOf } from '../../source/app/input-line.ts';

test('Backspace takes a letter with all its marks', () => {
  assert.equal(editInput(inputOf('cafe\u0301'), { kind: 'delete-before' }).text, 'caf');
  assert.equal(editInput(inputOf('\u{20bb7}'), { kind: 'delete-before' }).text, '');
});

test('text goes in where the cursor is', () => {
  const line = editInput(editInput(inputOf('港拥堵'), { kind: 'start' }), { kind: 'right' });
  assert.deepEqual(editInput(line, { kind: 'insert', text: '口' }), { text: '港口拥堵', cursor: 2 });
});

test('Ctrl-W takes the word before the cursor', () => {
  assert.equal(editInput(inputOf('港口 拥堵 '), { kind: 'delete-word' }).text, '港口 ');
});

test('by words one goes and deletes as in a shell', () => {
  const line = editInput(inputOf('one two three'), { kind: 'word-left' });
  assert.equal(line.cursor, 8);
  assert.equal(editInput(line, { kind: 'clear-after' }).text, 'one two ');
  assert.equal(
    editInput(editInput(line, { kind: 'word-left' }), { kind: 'delete-word-after' }).text,
    'one  three',
  );
  assert.equal(editInput(editInput(line, { kind: 'start' }), { kind: 'word-right' }).cursor, 3);
});

test('whatever is pressed, the cursor stays in the line and between graphemes', () => {
  const edit: fc.Arbitrary<InputEdit> = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 3 }).map(text => ({ kind: 'insert' as const, text })),
    fc
      .constantFrom(
        'delete-before' as const,
        'delete-after' as const,
        'delete-word' as const,
        'delete-word-after' as const,
        'clear' as const,
        'clear-after' as const,
        'word-left' as const,
        'word-right' as const,
        'left' as const,
        'right' as const,
        'start' as const,
        'end' as const,
      )
      .map(kind => ({ kind })),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), edits => {
      const { text, cursor } = edits.reduce(editInput, emptyInput);
      assert.ok(cursor >= 0 && cursor <= text.length);
      // A lone surrogate would be half a letter.
      assert.doesNotMatch(text.slice(0, cursor), /\p{Surrogate}/u);
    }),
  );
});
