import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { emptyMarks, type Marks } from '../../source/catalogue/marks.ts';
import { createMarksKeeper } from '../../source/runtime/marks-keeper.ts';

const marksOf = (...ids: string[]): Marks => emptyMarks.setAll(ids, { isRead: true }, 1);

function disk() {
  const saved: Marks[] = [];
  return {
    saved,
    store: {
      marks: emptyMarks,
      isKept: true,
      save(marks: Marks) {
        saved.push(marks);
        return undefined;
      },
      watch: (_: () => void) => () => {},
    },
  };
}

test('marks that come close together are written at once, within a second', t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { saved, store } = disk();
  const keeper = createMarksKeeper(store, () => undefined);
  for (let change = 0; change < 10; change++) keeper.keep(marksOf(`${change}`));
  assert.equal(saved.length, 0);
  t.mock.timers.tick(1000);
  assert.deepEqual(
    saved.map(marks => marks.isRead('9')),
    [true],
  );
});

test('while a key is held no mark waits for more than a second, and not each is written by itself', t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { saved, store } = disk();
  const keeper = createMarksKeeper(store, () => undefined);
  let all = emptyMarks;
  for (let change = 0; change < 400; change++) {
    all = all.set(`${change}`, { isRead: true }, 1);
    keeper.keep(all);
    t.mock.timers.tick(33);
    const aSecondAgo = change - 31;
    if (aSecondAgo >= 0)
      assert.ok(saved.at(-1)?.isRead(`${aSecondAgo}`), `mark ${aSecondAgo} is still waiting`);
  }
  assert.ok(saved.length < 40, `written ${saved.length} times`);
});

test('what could not be written is tried again when the program is left', () => {
  const { saved, store } = disk();
  const keeper = createMarksKeeper(store, () => undefined);
  keeper.keep(marksOf('one'));
  store.isKept = false;
  keeper.flush();
  store.isKept = true;
  keeper.flush();
  keeper.flush();
  assert.equal(saved.length, 2);
});

test('a flush writes what waits, and nothing twice', () => {
  const { saved, store } = disk();
  const onSaved = mock.fn();
  const keeper = createMarksKeeper(store, onSaved);
  keeper.keep(marksOf('one'));
  keeper.flush();
  keeper.flush();
  assert.equal(saved.length, 1);
  assert.equal(onSaved.mock.callCount(), 1);
});

test('marks of other windows are heard of until nobody listens any more', () => {
  const theirs = marksOf('theirs');
  let tell = () => {};
  const store = {
    marks: emptyMarks,
    isKept: true,
    save() {
      store.marks = theirs;
      return undefined;
    },
    watch(listener: () => void) {
      tell = listener;
      return () => {
        tell = () => {};
      };
    },
  };
  const onSaved = mock.fn((_: Marks) => {});
  const stop = createMarksKeeper(store, onSaved).listen();
  tell();
  assert.deepEqual(
    onSaved.mock.calls.map(({ arguments: [marks] }) => marks.isRead('theirs')),
    [true],
  );
  stop();
  tell();
  assert.equal(onSaved.mock.callCount(), 1);
});
