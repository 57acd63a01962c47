import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { emptyMarks } from '../../source/catalogue/marks.ts';
import { type MarksStore, openMarksStore } from '../../source/marks/marks-store.ts';
import { readMarks } from '../../source/marks/read-marks.ts';
import { startMarking } from './marking.ts';

const testFolder = mkdtempSync(path.join(tmpdir(), 'finews-programs-'));
after(() => rmSync(testFolder, { recursive: true }));

let folders = 0;
function newFolder(): string {
  return path.join(testFolder, `${folders++}`);
}

function open(folder: string): MarksStore {
  return openMarksStore({ folder, now: () => new Date() });
}

/** As many as make a file that a journal stands beside. */
const before = Array.from({ length: 3000 }, (_, number) => `before/2026/01/31/${number}`);

/** Marks beside earlier ones: with `marks` a save, the journal is taken into the file several times. */
for (const [what, earlier, marks] of [
  ['a new reader has', [], 1],
  ['a journal stands beside', before, 40],
] as const) {
  test(`two windows and a loop of commands that mark at once keep the marks of all, in a file that ${what}`, async () => {
    const folder = newFolder();
    open(folder).save(emptyMarks.setAll(earlier, { isRead: true }, 1));
    const saves = 100;
    const programs = await Promise.all([
      startMarking(folder, 'a', 'window', { saves, marks }),
      startMarking(folder, 'b', 'window', { saves, marks }),
      startMarking(folder, 'c', 'commands', { saves, marks }),
    ]);
    for (const program of programs) program.begin();
    const running = new Set(programs);
    const ends = Promise.all(programs.map(program => program.ended.finally(() => running.delete(program))));
    // Whoever reads meanwhile never finds half a file, and never fewer marks.
    for (let size = 0; running.size > 0; await nextTurn()) {
      const file = path.join(folder, 'marks.json');
      if (existsSync(file)) JSON.parse(readFileSync(file, 'utf8'));
      const found = readMarks(folder).size;
      assert.ok(found >= size, `${found} marks where there were ${size}`);
      size = found;
    }
    assert.deepEqual(
      await ends,
      programs.map(() => ({ end: 0, complaint: '' })),
    );
    const store = open(folder);
    assert.equal(store.problem, undefined);
    assert.equal(store.marks.size, earlier.length + 3 * saves * marks);
    assert.deepEqual(
      readdirSync(folder).filter(name => !['marks.json', 'marks-journal.jsonl'].includes(name)),
      [],
    );
  });
}

/** `npm run soak` kills more often. */
const kills = 12;

test('a program that is killed at any moment loses no mark that it said is kept, and never the file', async () => {
  const folder = newFolder();
  open(folder).save(emptyMarks.setAll(before, { isRead: true }, 1));
  const kept: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const program = await startMarking(folder, `${kill}`, kill % 2 ? 'window' : 'commands', {
      saves: 1e6,
      marks: 1 + (kill % 3) * 400,
    });
    program.begin();
    await once(program.process.stdout, 'data');
    // No contract hangs on how long this is: only that it is another moment each time.
    await new Promise(resolve => setTimeout(resolve, Math.random() * 100));
    program.process.kill('SIGKILL');
    assert.deepEqual(await program.ended, { end: 'SIGKILL', complaint: '' });
    for (let save = 1; save <= program.saved(); save++) kept.push(`${kill}/${save}/0`);
    const store = open(folder);
    assert.equal(store.problem, undefined);
    assert.deepEqual(
      [...before, ...kept].filter(id => !store.marks.isRead(id)),
      [],
    );
  }
});

test('a journal that a crash has left beside the file into which it was taken hides nothing that is newer', () => {
  const folder = newFolder();
  const journal = path.join(folder, 'marks-journal.jsonl');
  open(folder).save(emptyMarks.setAll(before, { isRead: true }, 1));
  const store = open(folder);
  store.save(store.marks.set('one', { isStarred: true, position: 7 }, 2));
  const left = readFileSync(journal);
  store.save(store.marks.set('one', { isStarred: false }, 3).setAll(before, { isRead: false }, 3));
  assert.equal(existsSync(journal), false);
  writeFileSync(journal, left);
  const found = open(folder);
  assert.deepEqual(found.marks.get('one'), store.marks.get('one'));
  found.save(found.marks.set('two', { isRead: true }, 4));
  assert.deepEqual(open(folder).marks.get('one'), store.marks.get('one'));
});
