/**
 * What 200,000 marks cost: `npm run bench:marks [-- --marks 200000 --runs 7]`. In this process, for the store alone, and in a
 * pty, for a start of the program with them and without, and for marking 100,000 posts as read there.
 */
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { emptyMarks, type Marks } from '../source/catalogue/marks.ts';
import { type MarksStore, openMarksStore } from '../source/marks/marks-store.ts';
import { benchArchive, latestTitle } from './archives.ts';
import { run } from './measure/run.ts';
import { Screen, sleep } from './measure/screen.ts';
import { median } from './measure/statistics.ts';
import { finews, openWorkshop } from './measure/workshop.ts';

const { values } = parseArgs({
  options: { marks: { type: 'string', default: '200000' }, runs: { type: 'string', default: '7' } },
});
const count = Number(values.marks);
const runs = Number(values.runs);
const archive = benchArchive(100_000);
const workshop = openWorkshop();
const folder = path.join(workshop.folder, 'config', 'finews');
const ids = run([...finews, 'list', '--json', archive.folder], workshop.environment)
  .stdout.split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line).id as string);
/** A quarter of them on posts of the archive, the others on posts that were removed from it long ago. */
const marked = Array.from({ length: count }, (_, number) =>
  number % 4 === 0 ? (ids[number] ?? `old/${number}`) : `chongwen/2019/01/31/CW201901312200${number}`,
);
const withMarks = emptyMarks.setAll(marked, { isRead: true }, 1_700_000_000_000);
/** As many as the journal holds. */
const many = Array.from({ length: 1000 }, (_, number) => `new/2026/01/31/${number}`);

console.log(`${count} marks, Node ${process.version}, medians of ${runs} runs after one to warm up\n`);
console.log('| what | wanted | measured |');
console.log('| --- | --- | ---: |');
await say('first screen of 100,000 posts, no marks', '', () => firstScreen(emptyMarks));
await say(`the same with ${count} marks`, '', () => firstScreen(withMarks));
await say('the store opens, and knows the fifty marks of a screen', '≤ 20 ms', openStore);
await say('one more mark is on the disk', '≤ 50 ms', () => save(['one']));
await say('the same, and a full journal is taken into the file', '≤ 50 ms', () => save(['one'], many));
await say('100,000 more marks are on the disk', '', () => save(ids));
await say('`A` `y` marks 100,000 posts: until they are so on the screen', '', () => markAll('shown'));
await say('the longest that a held `j` waits in the two seconds after it', '', () => markAll('held'));
console.log(`\n\`marks.json\` has ${(statSync(path.join(folder, 'marks.json')).size / 1e6).toFixed(1)} MB.`);

async function say(what: string, wanted: string, measure: () => number | Promise<number>): Promise<void> {
  await measure();
  const measured: number[] = [];
  while (measured.length < runs) measured.push(await measure());
  console.log(`| ${what} | ${wanted} | ${median(measured).toFixed(1)} ms |`);
}

/** A store that has these marks on the disk, in its file alone. */
function storeWith(marks: Marks): MarksStore {
  rmSync(folder, { recursive: true, force: true });
  openMarksStore({ folder, now: () => new Date() }).save(marks);
  return openMarksStore({ folder, now: () => new Date() });
}

function openStore(): number {
  storeWith(withMarks);
  const start = performance.now();
  const { marks } = openMarksStore({ folder, now: () => new Date() });
  for (const id of ids.slice(0, 50)) marks.isRead(id);
  return performance.now() - start;
}

function save(news: readonly string[], before: readonly string[] = []): number {
  const store = storeWith(withMarks);
  store.save(store.marks.setAll(before, { isRead: true }, Date.now()));
  const marks = store.marks.setAll(news, { isRead: false }, Date.now());
  const start = performance.now();
  store.save(marks);
  return performance.now() - start;
}

async function firstScreen(marks: Marks): Promise<number> {
  storeWith(marks);
  const { screen, ms } = await openScreen();
  await screen.close('Q');
  return ms;
}

async function markAll(what: 'shown' | 'held'): Promise<number> {
  storeWith(withMarks);
  const { screen } = await openScreen();
  await screen.untilIdle();
  screen.type('A');
  await screen.until(shown => shown.some(row => row.includes('Mark ')));
  const pressedAt = performance.now();
  screen.type('y');
  const shownMs = await screen.until(shown => shown.some(row => row.includes('U takes it back')), pressedAt);
  const heldMs = what === 'held' ? await longestWait(screen) : 0;
  await screen.close('Q');
  return what === 'held' ? heldMs : shownMs;
}

async function openScreen(): Promise<{ readonly screen: Screen; readonly ms: number }> {
  const screen = new Screen([...finews, archive.folder], workshop.environment, { columns: 160, rows: 45 });
  const title = latestTitle(archive);
  const ms = await screen.until(shown => shown.some(row => row.includes(title)));
  return { screen, ms };
}

/** The marks are written while the key is held. */
async function longestWait(screen: Screen): Promise<number> {
  let longest = 0;
  for (let key = 0; key < 60; key++) {
    const pressedAt = performance.now();
    screen.type('j');
    while (screen.lastByteAt < pressedAt) await sleep(1);
    longest = Math.max(longest, screen.lastByteAt - pressedAt);
    await sleep(pressedAt + 33 - performance.now());
  }
  return longest;
}
