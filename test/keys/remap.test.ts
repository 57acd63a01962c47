import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { commands } from '../../source/keys/commands.ts';
import { describeKeyProblem } from '../../source/keys/key-problem.ts';
import { keymapOf } from '../../source/keys/keymap.ts';
import { remap, type WantedKeys } from '../../source/keys/remap.ts';
import { keyFromWriting } from '../../source/keys/written-key.ts';
import { manyPosts, Story } from '../app/story.ts';

const keysOf = (wanted: WantedKeys, id: string) =>
  remap(commands, wanted).table.find(command => command.id === id)?.keys;

test('a command has the keys that are wanted, and its old ones no more', () => {
  const keymap = keymapOf(remap(commands, { 'mark.star': ['w', 'Ctrl-G'] }).table);
  const { state } = new Story(manyPosts(2));
  assert.equal(keymap.commandFor('w', state)?.id, 'mark.star');
  assert.equal(keymap.commandFor('ctrl-g', state)?.id, 'mark.star');
  assert.equal(keymap.commandFor('s', state), undefined);
});

test('help and footer tell the keys that are wanted', () => {
  const { table, problems } = remap(commands, { 'mark.star': ['w'] });
  assert.deepEqual(problems, []);
  const story = new Story(manyPosts(2), { rows: 60, keymap: keymapOf(table) });
  assert.match(story.footer, /w star/);
  story.press('w');
  assert.equal(story.state.unread.starred, 1);
  story.press('?');
  assert.ok(story.screen.some(row => /star, or no star\s+w$/.test(row)));
});

test('what finews says names the keys that are wanted', () => {
  const { table } = remap(commands, { 'mark.undo': ['w'], help: [], back: ['Backspace'] });
  const story = new Story(manyPosts(2), { keymap: keymapOf(table) });
  story.press('A', 'y');
  assert.match(story.footer, /w takes it back/);
  story.press('x');
  assert.match(story.footer, /:help shows the keys/);
  story.press('F');
  story.type('zzz');
  story.press('enter');
  assert.ok(story.screen.some(row => /Backspace shows them all again/.test(row)));
});

test('two commands can change keys with each other', () => {
  const wanted = { 'mark.read': ['s'], 'mark.star': ['m'] };
  assert.deepEqual(remap(commands, wanted).problems, []);
  assert.deepEqual(keysOf(wanted, 'mark.star'), ['m']);
});

test('a key that another command has is refused, and said in words; other wishes hold', () => {
  const wanted = { 'mark.star': ['j'], reload: ['R'] };
  const { problems } = remap(commands, wanted);
  assert.deepEqual(problems, [{ kind: 'key-taken', id: 'mark.star', key: 'j', by: 'move.down' }]);
  assert.match(describeKeyProblem(problems[0]!, 'en'), /j for mark\.star is taken by move\.down/);
  assert.deepEqual(keysOf(wanted, 'mark.star'), ['s']);
  assert.deepEqual(keysOf(wanted, 'reload'), ['R']);
});

test('a wish that rested on one that fell falls too', () => {
  const wanted = { 'mark.star': ['j'], 'mark.read': ['s'] };
  assert.deepEqual(keysOf(wanted, 'mark.read'), ['m']);
});

test('names that are none are refused in words, whatever is in them', () => {
  const { problems } = remap(commands, { 'no.such': ['x'], 'mark.star': ['hyper-x'], 'mark.read': ['5'] });
  assert.deepEqual(
    problems.map(({ kind }) => kind),
    ['no-such-command', 'no-such-key', 'no-such-key'],
  );
  const [hostile] = remap(commands, { 'a\u001b[31mb\n': ['x'] }).problems;
  assert.doesNotMatch(describeKeyProblem(hostile!, 'zh'), /[\u0000-\u001f]/);
});

test('a command can be without a key, but for the one that quits', () => {
  assert.deepEqual(keysOf({ suspend: [] }, 'suspend'), []);
  assert.deepEqual(remap(commands, { quit: [] }).problems, [{ kind: 'no-way-out', id: 'quit' }]);
});

test('n stays next match and next unread post together, and they can go elsewhere together', () => {
  assert.deepEqual(remap(commands, { 'match.next': ['.'], 'unread.next': ['.'] }).problems, []);
  assert.equal(remap(commands, { 'match.next': ['J'] }).problems[0]?.kind, 'key-taken');
});

test('keys are written as people write them', () => {
  const written = ['Ctrl-D', 'ESC', 'PgDn', 'Shift-Tab', 'Alt-x', 'J', '？', ' ', 'alt-ctrl-a'];
  assert.deepEqual(written.map(keyFromWriting), [
    'ctrl-d',
    'escape',
    'pagedown',
    'shift-tab',
    'alt-x',
    'J',
    '?',
    'space',
    'ctrl-alt-a',
  ]);
  // Ctrl-M is Enter for a terminal, 5 a count, the last an invisible character.
  for (const none of ['Ctrl-M', '5', 'jj', '', 'ctrl-', 'shift-j', '\u200b', '\u001b']) {
    assert.equal(keyFromWriting(none), undefined, none);
  }
});

test('whatever is wanted, no key means two things and one can always quit', () => {
  const ids = commands.map(({ id }) => id);
  const keys = fc.constantFrom('j', 'k', 's', 'm', 'n', 'x', 'Q', 'ctrl-c', 'q', 'z');
  const wishes = fc.dictionary(fc.constantFrom(...ids), fc.array(keys, { maxLength: 2 }), { maxKeys: 6 });
  const shared = (table: typeof commands) =>
    table.flatMap((one, index) =>
      table
        .slice(index + 1)
        .filter(other => one.keys.some(key => other.keys.includes(key)))
        .map(other => `${one.id} ${other.id}`),
    );
  const atFirst = new Set(shared(commands));
  fc.assert(
    fc.property(wishes, wanted => {
      const { table } = remap(commands, wanted);
      assert.deepEqual(
        shared(table).filter(pair => !atFirst.has(pair)),
        [],
      );
      assert.ok(table.find(({ id }) => id === 'quit')!.keys.length > 0);
    }),
  );
});
