import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Line } from '../../source/layout/line.ts';
import { toAnsi, toPlainText } from '../../source/layout/to-text.ts';

const lines: readonly Line[] = [
  { spans: [{ text: '一句', role: 'text' }] },
  { spans: [] },
  {
    spans: [
      { text: 'see ', role: 'text' },
      { text: 'the notes', role: 'link', emphases: ['strong'], url: 'https://example.com/notes' },
      { text: '[1]', role: 'link-number', url: 'https://example.com/notes' },
      { text: '  ', role: 'text' },
    ],
  },
];

describe('plain text', () => {
  it('is the characters of the lines, each ended by a newline and by no space', () => {
    assert.equal(toPlainText(lines), '一句\n\nsee the notes[1]\n');
  });

  it('of no lines is nothing', () => {
    assert.equal(toPlainText([]), '');
  });
});

describe('text for a terminal', () => {
  it('closes on each line what it opens there', () => {
    assert.equal(
      toAnsi(lines, { hasColour: true, hasLinks: false }),
      '一句\n\nsee \u001b[1;4mthe notes\u001b[0m\u001b[36m[1]\u001b[0m  \n',
    );
  });

  it('keeps bold and underline without colour', () => {
    const text = toAnsi(lines, { hasColour: false, hasLinks: false });
    assert.match(text, /\u001b\[1;4mthe notes/);
    assert.match(text, /\u001b\[0m\[1\] {2}\n$/);
  });

  it('writes hyperlinks where the terminal shows them', () => {
    assert.ok(
      toAnsi(lines, { hasColour: false, hasLinks: true }).includes(
        '\u001b]8;;https://example.com/notes\u001b\\\u001b[1;4mthe notes\u001b[0m\u001b]8;;\u001b\\',
      ),
    );
  });

  it('writes no hyperlink that is not a plain web or mail address', () => {
    for (const url of [
      'javascript:alert(1)',
      'https://a.example/\u001b\\',
      'https://例.example/',
      'file:///etc',
    ]) {
      const line: Line = { spans: [{ text: 'x', role: 'text', url }] };
      assert.equal(toAnsi([line], { hasColour: true, hasLinks: true }), 'x\n');
    }
  });
});
