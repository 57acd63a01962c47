import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import {
  choiceOf,
  noHabits,
  pastLines,
  standingOf,
  withChoice,
  withLine,
  withStanding,
} from '../../source/catalogue/habits.ts';
import { openHabitsStore } from '../../source/marks/habits-store.ts';
import { makePipe } from '../archive/make-folder.ts';
import { asNobody, hasNoModes } from './as-nobody.ts';

function makeFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'finews-habits-'));
}

test('habits are there in the next run', () => {
  const folder = path.join(makeFolder(), 'not-there-yet');
  const followed = withStanding(noHabits, 'chaoxi', 'followed', 5);
  const searched = withLine(withLine(followed, 'searches', '潮汐', 6), 'searches', '2024', 7);
  const typed = withLine(searched, 'commands', 'mark.star', 8);
  openHabitsStore(folder).save(withChoice(typed, 'measure', 72, 9));
  const { habits } = openHabitsStore(folder);
  assert.equal(standingOf(habits, 'chaoxi'), 'followed');
  assert.equal(standingOf(habits, 'another'), 'plain');
  assert.deepEqual(pastLines(habits, 'searches'), ['2024', '潮汐']);
  assert.deepEqual(pastLines(habits, 'commands'), ['mark.star']);
  assert.equal(choiceOf(habits, 'measure'), 72);
});

test('two windows keep what both have settled, and of one category the newer word', () => {
  const folder = makeFolder();
  const [one, other] = [openHabitsStore(folder), openHabitsStore(folder)];
  one.save(withStanding(withStanding(noHabits, 'a', 'followed', 1), 'b', 'hidden', 9));
  other.save(withStanding(withStanding(noHabits, 'c', 'hidden', 2), 'b', 'plain', 8));
  const { habits } = openHabitsStore(folder);
  assert.deepEqual(
    ['a', 'b', 'c'].map(id => standingOf(habits, id)),
    ['followed', 'hidden', 'hidden'],
  );
  assert.deepEqual(other.habits, habits);
});

test('a change is newer than what it replaces, even where the clock was set back', () => {
  const hidden = withStanding(noHabits, 'a', 'hidden', 100);
  assert.ok(withStanding(hidden, 'a', 'plain', 50).standings.get('a')!.changedMs > 100);
});

test('a damaged file is set aside when there is something to write', () => {
  const folder = makeFolder();
  writeFileSync(path.join(folder, 'habits.json'), '{"categories": {"a": ["foll');
  const store = openHabitsStore(folder);
  assert.deepEqual(store.habits, noHabits);
  store.save(withStanding(noHabits, 'b', 'hidden', 1));
  assert.deepEqual(readdirSync(folder).sort(), ['habits-damaged.json', 'habits.json']);
  assert.match(readFileSync(path.join(folder, 'habits-damaged.json'), 'utf8'), /foll/);
  assert.equal(standingOf(openHabitsStore(folder).habits, 'b'), 'hidden');
});

test('entries that make no sense are passed over', () => {
  const folder = makeFolder();
  const content = {
    categories: { a: ['loved', 1], b: ['hidden', 'x'], c: ['hidden', 2], d: 7 },
    searches: { x: -1 },
    choices: { measure: [{}, 1], sort: 'newest' },
  };
  writeFileSync(path.join(folder, 'habits.json'), JSON.stringify(content));
  const { habits } = openHabitsStore(folder);
  assert.deepEqual([...habits.standings.keys()], ['c']);
  assert.equal(habits.searches.size, 0);
  assert.equal(habits.choices.size, 0);
});

test('a file of another user is left as it is', {
  skip: hasNoModes ?? (process.getuid?.() !== 0 && 'only root can give files to others'),
}, () => {
  const folder = makeFolder();
  chmodSync(folder, 0o777);
  const file = path.join(folder, 'habits.json');
  const theirs = '{"categories": {"a": ["hidden", 1]}}';
  writeFileSync(file, theirs, { mode: 0o600 });
  asNobody(() => {
    const store = openHabitsStore(folder);
    store.save(withStanding(noHabits, 'b', 'followed', 1));
    assert.equal(standingOf(store.habits, 'b'), 'followed');
  });
  assert.equal(readFileSync(file, 'utf8'), theirs);
});

test('where nothing can be written, habits last until the program ends', () => {
  const file = path.join(makeFolder(), 'file');
  writeFileSync(file, '');
  const store = openHabitsStore(path.join(file, 'folder'));
  store.save(withStanding(noHabits, 'a', 'followed', 1));
  assert.equal(standingOf(store.habits, 'a'), 'followed');
});

test('nobody waits for a pipe in the place of the habits', { skip: process.platform === 'win32' }, () => {
  const folder = makeFolder();
  makePipe(path.join(folder, 'habits.json'));
  const store = openHabitsStore(folder);
  store.save(withStanding(noHabits, 'b', 'hidden', 1));
  assert.equal(standingOf(store.habits, 'b'), 'hidden');
  assert.deepEqual(readdirSync(folder), ['habits.json']);
});
