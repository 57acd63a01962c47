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
      save(marks: Marks) {
        saved.push(marks);
        return undefined;
      },
      watch: (_: () => void) => () => {},
    },
  };
}

test('many changes in a row are written once, when they rest', t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { saved, store } = disk();
  const keeper = createMarksKeeper(store, () => undefined);
  for (let change = 0; change < 20; change++) {
    keeper.keep(marksOf(`${change}`));
    t.mock.timers.tick(33);
  }
  assert.equal(saved.length, 0);
  t.mock.timers.tick(2000);
  assert.deepEqual(
    saved.map(marks => marks.isRead('19')),
    [true],
  );
});

test('marks that never rest are written all the same', t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { saved, store } = disk();
  const keeper = createMarksKeeper(store, () => undefined);
  for (let change = 0; change < 400; change++) {
    keeper.keep(marksOf(`${change}`));
    t.mock.timers.tick(33);
  }
  assert.equal(saved.length, 1);
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
