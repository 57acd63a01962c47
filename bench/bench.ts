/**
 * The figures of finews beside its goals, as a Markdown table: `npm run bench [-- --posts 100000 --only 3,7 --runs 7]`. README.md
 * beside this file says how they are taken.
 */
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { benchArchive, typicalPost } from './archives.ts';
import { arriving } from './goals/arriving.ts';
import { building } from './goals/building.ts';
import { category } from './goals/category.ts';
import { firstScreenWithIndex, firstScreenWithoutIndex } from './goals/first-screen.ts';
import { type Bench, type Figure, type Goal, notMeasured } from './goals/goal.ts';
import { others } from './goals/others.ts';
import { print } from './goals/print.ts';
import { searching } from './goals/searching.ts';
import { start } from './goals/start.ts';
import { run } from './measure/run.ts';
import { Screen } from './measure/screen.ts';
import { compile } from './measure/tools.ts';
import { finews, openWorkshop, type Workshop } from './measure/workshop.ts';

const goals = [
  start,
  print,
  firstScreenWithIndex,
  firstScreenWithoutIndex,
  building,
  arriving,
  searching,
  category,
  others,
];
const sizes = [1000, 10_000, 100_000, 1_000_000];

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '100000' },
    only: { type: 'string' },
    runs: { type: 'string', default: '7' },
  },
});
const wanted = values.only?.split(',').map(Number);
const isWanted = (number: number): boolean => wanted?.includes(number) ?? true;
const bench = prepare(Number(values.posts), Number(values.runs));

console.log(`${machine()}, ${bench.runs} runs, ${bench.archive.posts} posts\n`);
console.log('| goal | what | wanted | measured | ratio | met |');
console.log('| ---: | --- | --- | ---: | ---: | --- |');
for (const goal of goals) {
  if (!goal.numbers.some(isWanted)) continue;
  for (const figure of await figuresOf(goal)) if (isWanted(figure.number)) console.log(row(figure));
}

/** What cannot be measured is said, and the rest goes on. */
async function figuresOf({ numbers, measure }: Goal): Promise<readonly Figure[]> {
  try {
    return await measure(bench);
  } catch (error) {
    Screen.killAll();
    const [reason] = (error instanceof Error ? error.message : String(error)).split(':\n');
    return numbers.map(number => notMeasured({ number, what: '', goal: '' }, reason!));
  }
}

function prepare(posts: number, runs: number): Bench {
  const workshop = openWorkshop();
  const archive = benchArchive(posts);
  // Whoever uses finews has its compiled code cached.
  run([...finews, '--print', typicalPost(archive)], workshop.environment);
  return {
    runs,
    archive,
    smaller: sizes.filter(size => size < posts).map(benchArchive),
    workshop,
    programs: compileAll(workshop),
  };
}

function compileAll(workshop: Workshop): Bench['programs'] {
  const [peak, floor, forget] = ['peak', 'floor', 'forget'].map(name => compile(name, workshop));
  if (peak === undefined || floor === undefined || forget === undefined) return undefined;
  return { peak, floor, forget };
}

function machine(): string {
  const [first, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version}, ${others.length + 1} × ${first?.model.trim()}, ${memory} GB`;
}

function row({ number, what, goal, measured, ratio = '', isMet }: Figure): string {
  const met = isMet === undefined ? '–' : isMet ? 'yes' : 'no';
  return `| ${number} | ${what} | ${goal} | ${measured} | ${ratio} | ${met} |`;
}
