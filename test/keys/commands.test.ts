import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../../source/keys/commands.ts';
import { keyTable } from '../../source/keys/key-table.ts';
import { commandWords, hintWords } from '../../source/words/commands.ts';

test('a key has one meaning in every view', () => {
  const meanings = new Map<string, string>();
  const conflicts: string[] = [];
  // Commands that are active for a while only (the matches of a search) take keys over by design, each from one other.
  for (const { id, keys } of commands.filter(({ isActive }) => isActive === undefined)) {
    for (const key of keys) {
      const other = meanings.get(key);
      if (other !== undefined && other !== id) conflicts.push(`${key}: ${other} and ${id}`);
      meanings.set(key, id);
    }
  }
  assert.deepEqual(conflicts, []);
});

test('digits, which are counts, are no keys of commands', () => {
  assert.deepEqual(
    commands.flatMap(({ keys }) => keys).filter(key => /^[0-9]$/.test(key)),
    [],
  );
});

test('every command has its words in both languages, and no words are without a command', () => {
  const ids = commands.map(({ id }) => id as string).sort();
  for (const language of ['en', 'zh'] as const) {
    assert.deepEqual(Object.keys(commandWords[language]).sort(), ids);
    assert.deepEqual(
      Object.keys(hintWords[language]).filter(id => !ids.includes(id)),
      [],
    );
  }
});

test('the table for the README has a row for every command', () => {
  const rows = keyTable('en').trimEnd().split('\n');
  assert.equal(rows.filter(row => row.startsWith('| `')).length, commands.length);
  assert.ok(rows.every(row => /^\|.*\|$/.test(row)));
});
