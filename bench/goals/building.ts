import { type BenchArchive, postFolders } from '../archives.ts';
import { buildIndex } from '../measure/first-screen.ts';
import { plainTextBytes } from '../measure/plain-text-bytes.ts';
import { run } from '../measure/run.ts';
import { median } from '../measure/statistics.ts';
import { isInstalled } from '../measure/tools.ts';
import { indexBytes, openWorkshopWithoutIndex, type Workshop } from '../measure/workshop.ts';
import {
  atMost,
  atMostTimes,
  type Bench,
  type Figure,
  type Goal,
  megabytes,
  notMeasured,
  times,
} from './goal.ts';

/** Building takes so long that a few runs tell. */
const mostRuns = 3;

interface Build {
  readonly ms: number;
  readonly peakMegabytes: number;
  readonly bytes: number;
}

/** Goals 5, 11 and 12: what it takes to build the index, and what it weighs. */
export const building: Goal = {
  numbers: [5, 11, 12],
  async measure(bench) {
    const { archive, workshop, runs } = bench;
    const builds: Build[] = [];
    for (let left = Math.min(runs, mostRuns); left > 0; left--) builds.push(await build(archive, workshop));
    const { bytes } = builds[0]!;
    if (bytes === 0) {
      return [
        notMeasured({ number: 5, what: 'building the index', goal: '≤ 4 × reading' }, 'no index is kept yet'),
      ];
    }
    const ms = median(builds.map(each => each.ms));
    const peak = median(builds.map(each => each.peakMegabytes));
    const text = plainTextBytes(postFolders(archive));
    return [
      besideFloor(bench, ms),
      await withoutPageCache(bench),
      atMost({ number: 11, what: 'building the index, peak memory' }, 250, peak, megabytes),
      atMost({ number: 12, what: 'index on the disk beside the plain text' }, 1.1, bytes / text, times),
    ];
  },
};

async function build(archive: BenchArchive, used: Workshop): Promise<Build> {
  const workshop = openWorkshopWithoutIndex(used);
  const result = await buildIndex(archive, workshop);
  return { ...result, bytes: indexBytes(workshop) };
}

/** Beside the C program that only reads all files. */
function besideFloor({ archive, programs, runs, workshop }: Bench, ms: number): Figure {
  const figure = { number: 5, what: 'building the index, heads and text' };
  if (programs === undefined) return notMeasured({ ...figure, goal: '≤ 4 × reading' }, 'needs a C compiler');
  const read = () => run([programs.floor, ...postFolders(archive)], workshop.environment).ms;
  const floor = median(Array.from({ length: runs }, read));
  const than = `reading all files in C (${floor.toFixed(0)} ms)`;
  return atMostTimes(figure, 4, { ms, ratio: ms / floor, than });
}

/** Beside ripgrep, with the files to be read from the disk both times. */
async function withoutPageCache({ archive, programs, workshop }: Bench): Promise<Figure> {
  const figure = { number: 5, what: 'the same, files not in memory' };
  const goal = '≤ 1.2 × `rg`';
  if (programs === undefined) return notMeasured({ ...figure, goal }, 'needs a C compiler');
  if (!isInstalled('rg')) return notMeasured({ ...figure, goal }, 'apt-get install ripgrep');
  const forget = () => run([programs.forget, ...postFolders(archive)], workshop.environment);
  const command = ['rg', '--count', '--no-messages', '的', ...postFolders(archive)];
  forget();
  const ripgrep = run(command, workshop.environment).ms;
  forget();
  const { ms } = await build(archive, workshop);
  return atMostTimes(figure, 1.2, { ms, ratio: ms / ripgrep, than: `\`rg\` (${ripgrep.toFixed(0)} ms)` });
}
