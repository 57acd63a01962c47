/**
 * Forty windows after each other, as a program of its own: each marks one post and closes. Says that it is
 * ready, and begins when told to.
 */
import { once } from 'node:events';
import { openMarksStore } from '../../source/marks/marks-store.ts';

const [folder = '', name = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.pause();
for (let number = 1; number <= 40; number++) {
  const store = openMarksStore({ folder, now: () => new Date() });
  const problem = store.save(store.marks.set(`${name}${number}`, { isRead: true }, number));
  if (problem !== undefined) throw new Error(problem.kind);
}
