/**
 * A disk that fills up while marks are saved, as a program of its own: `full-disk-program.ts FOLDER MARKS`, in a folder on a
 * small disk. Fails where one mark is lost that was said to be kept.
 */
import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { noHabits, pastLines, withLine } from '../../source/catalogue/habits.ts';
import { openHabitsStore } from '../../source/marks/habits-store.ts';
import { openMarksStore } from '../../source/marks/marks-store.ts';

const [disk = '', count = ''] = process.argv.slice(2);
const folder = path.join(disk, 'finews');
const open = () => openMarksStore({ folder, now: () => new Date() });

const store = open();
const many = Array.from({ length: Number(count) }, (_, number) => `category/2026/01/31/${number}`);
assert.equal(store.save(store.marks.setAll(many, { isRead: true }, 1)), undefined);
assert.equal(store.save(store.marks.set('before', { isRead: true }, 2)), undefined);
const searches = Array.from(
  { length: 99 },
  (_, number) => `a search of many words, the ${number}th of its kind`,
);
const habitsStore = openHabitsStore(folder);
habitsStore.save(searches.reduce((habits, words) => withLine(habits, 'searches', words, 1), noHabits));
const filler = path.join(disk, 'filler');
for (const bytes of [4096, 1]) while (hasRoomFor(bytes));

// A short mark may still fit into a block that is begun; a long one does not.
const long = 'x'.repeat(8192);
assert.deepEqual(store.save(store.marks.set(long, { isRead: true }, 3)), {
  kind: 'marks-not-kept',
  detail: 'ENOSPC',
});
assert.equal(store.isKept, false);
const meanwhile = open();
assert.deepEqual([meanwhile.problem, meanwhile.marks.size], [undefined, many.length + 1]);
habitsStore.save(withLine(habitsStore.habits, 'searches', long, 2));
assert.deepEqual(new Set(pastLines(openHabitsStore(folder).habits, 'searches')), new Set(searches));

rmSync(filler);
assert.equal(store.save(store.marks.set('after', { isRead: true }, 4)), undefined);
assert.equal(store.isKept, true);
const again = open();
assert.deepEqual([again.problem, again.marks.size], [undefined, many.length + 3]);
assert.deepEqual(
  readdirSync(folder).filter(name => !/^(habits\.json|marks\.json|marks-journal\.jsonl)$/.test(name)),
  [],
);

function hasRoomFor(bytes: number): boolean {
  try {
    appendFileSync(filler, Buffer.alloc(bytes));
    return true;
  } catch {
    return false;
  }
}
