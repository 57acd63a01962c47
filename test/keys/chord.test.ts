import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chordsOf, type TerminalKey } from '../../source/keys/chord.ts';
import { keyName } from '../../source/keys/key-name.ts';
import { withoutAlt } from '../../source/keys/press.ts';
import { manyPosts, Story } from '../app/story.ts';

const noKey = {} as TerminalKey;

function names(input: string, key: Partial<TerminalKey> = {}): string[] {
  return chordsOf(input, { ...noKey, ...key }).map(({ name }) => name);
}

test('several keys in one piece are as many key presses', () => {
  assert.deepEqual(names('jjj'), ['j', 'j', 'j']);
  assert.deepEqual(names('jj\r'), ['j', 'j', 'enter']);
  assert.deepEqual(names('\u0004\u0015'), ['ctrl-d', 'ctrl-u']);
  assert.deepEqual(names('j\t \u001b'), ['j', 'tab', 'space', 'escape']);
});

test('full-width letters and the marks of an input method are the keys they were typed with', () => {
  assert.deepEqual(names('ｊＪ／？'), ['j', 'J', '/', '?']);
  assert.deepEqual(names('、。《》【】'), ['/', '.', '<', '>', '[', ']']);
  assert.deepEqual(names('\u3000'), ['space']);
});

test('what is typed into a line stays as it was typed', () => {
  assert.deepEqual(
    chordsOf('ＧＤＰ、', noKey).map(({ text }) => text),
    ['Ｇ', 'Ｄ', 'Ｐ', '、'],
  );
  assert.deepEqual(
    chordsOf('e\u0301\u{20bb7}', noKey).map(({ text }) => text),
    ['e\u0301', '\u{20bb7}'],
  );
});

test('keys with a name have it, with what was held down', () => {
  assert.deepEqual(names('', { downArrow: true }), ['down']);
  assert.deepEqual(names('', { tab: true, shift: true }), ['shift-tab']);
  assert.deepEqual(names('d', { ctrl: true }), ['ctrl-d']);
  assert.deepEqual(names('', { escape: true }), ['escape']);
});

test('in a line that is typed, Alt and a letter are what they are in a shell', () => {
  const story = new Story(manyPosts(1));
  story.press('F');
  story.type('one two three');
  for (const letter of ['b', 'b', 'd']) {
    for (const chord of chordsOf(letter, { ...noKey, meta: true })) {
      story.press(...withoutAlt(chord, story.state).map(({ name }) => name));
    }
  }
  assert.match(story.footer, /one {2}three/);
});

test('Esc and a key in quick succession, which arrive as Alt, are Esc and the key', () => {
  assert.deepEqual(
    chordsOf('j', { ...noKey, meta: true }).flatMap(chord =>
      withoutAlt(chord, new Story(manyPosts(1)).state),
    ),
    [
      { name: 'escape', text: '' },
      { name: 'j', text: 'j' },
    ],
  );
});

test('keys are called what is written on them', () => {
  assert.equal(keyName('ctrl-d', 'en'), 'Ctrl-D');
  assert.equal(keyName('shift-tab', 'zh'), 'Shift-Tab');
  assert.equal(keyName('space', 'zh'), '空格');
  assert.equal(keyName('pagedown', 'en'), 'PgDn');
  assert.equal(keyName('J', 'en'), 'J');
});
