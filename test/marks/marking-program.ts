/**
 * A program that marks posts, a save after the other: `marking-program.ts FOLDER NAME window|commands SAVES MARKS`. A window
 * opens the store once, commands open it for each save. Says that it is ready, begins when told to, and says the number of
 * each save when it is on the disk.
 */
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { openMarksStore } from '../../source/marks/marks-store.ts';

const [folder = '', name = '', kind = '', saves = '', marks = ''] = process.argv.slice(2);
const open = () => openMarksStore({ folder, now: () => new Date() });
let store = open();
writeSync(1, 'ready\n');
await once(process.stdin, 'data');
process.stdin.pause();
for (let save = 1; save <= Number(saves); save++) {
  if (kind === 'commands') store = open();
  const ids = Array.from({ length: Number(marks) }, (_, number) => `${name}/${save}/${number}`);
  const problem = store.save(store.marks.setAll(ids, { isRead: true }, Date.now())) ?? store.problem;
  if (problem !== undefined) throw new Error(JSON.stringify(problem));
  writeSync(1, `${save}\n`);
}
