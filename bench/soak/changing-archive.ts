import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { benchArchive } from '../archives.ts';
import { sleep } from '../measure/screen.ts';
import { percentile } from '../measure/statistics.ts';
import { openWorkshop } from '../measure/workshop.ts';
import { changeFiles } from './change-files.ts';
import { SearchedProgram } from './searched-program.ts';
import { type Finding, heapFinding, mostSlower, type Soak } from './soak.ts';

const filesPerSecond = 1000;
const [seconds, warmUpSeconds] = [60, 10];
const pairsPerSecond = 6;
const words = ['市场', '光刻', '银行', '半导体'];
/** A word that no post has until the last one is written. */
const lastWord = '终章独有';

/**
 * A thousand files of the archive change every second, for a minute, and words are searched for: each there, and right after it in
 * another window whose archive rests, so that what else the machine does says nothing.
 */
export const changingArchive: Soak = {
  name: 'changing archive',
  async run(share) {
    const archive = benchArchive(10_000);
    const folder = path.join(openWorkshop().folder, 'changing');
    cpSync(archive.folder, folder, { recursive: true });
    const changing = await SearchedProgram.open(folder, archive);
    const resting = await SearchedProgram.open(archive.folder, archive);
    await searchBoth(warmUpSeconds, changing, resting);
    const heapBefore = await changing.heapBytes();
    const files = changeFiles(folder, filesPerSecond);
    await searchBoth(warmUpSeconds, changing, resting);
    const pairs = await searchBoth(seconds * share, changing, resting);
    const changed = await files.stop();
    writeFileSync(
      path.join(folder, '_posts', '2031-01-01-last.md'),
      `---\ntitle: ${lastWord}\n---\n${lastWord}\n`,
    );
    await changing.untilIdle();
    await changing.search(lastWord);
    const findings: Finding[] = [
      {
        what: `${changed} files of 10,000 posts changed, ${filesPerSecond} a second, and then a last one`,
        wanted: 'the last one is found',
        measured: 'it is',
        isMet: true,
      },
      besideRestFinding(`${pairs.length} words searched for meanwhile: the median`, pairs, {
        share: 0.5,
        mostGrowth: mostSlower,
      }),
      // Five of a hundred are few, and other work meets them.
      besideRestFinding('the same: the 95th percentile', pairs, { share: 0.95, mostGrowth: 2 }),
      heapFinding('the same', heapBefore, await changing.heapBytes()),
    ];
    for (const program of [changing, resting]) await program.close('Q');
    return findings;
  },
};

/** What the same word took in both, right after one another. */
interface Pair {
  readonly changingMs: number;
  readonly restingMs: number;
}

/** Searches at an even pace, for so long. */
async function searchBoth(
  seconds: number,
  changing: SearchedProgram,
  resting: SearchedProgram,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const start = performance.now();
  for (let number = 0; number < Math.ceil(seconds * pairsPerSecond); number++) {
    await sleep(start + (number * 1000) / pairsPerSecond - performance.now());
    const word = words[number % words.length]!;
    const changingMs = await changing.search(word);
    pairs.push({ changingMs, restingMs: await resting.search(word) });
  }
  return pairs;
}

/** How much longer searching takes in the changing archive: of so many of the searches, in the first third and in the last. */
function besideRestFinding(
  what: string,
  pairs: readonly Pair[],
  { share, mostGrowth }: { readonly share: number; readonly mostGrowth: number },
): Finding {
  const third = Math.floor(pairs.length / 3);
  const first = besideRest(pairs.slice(0, third), share);
  const last = besideRest(pairs.slice(-third), share);
  return {
    what: `${what}, first third and last, beside an archive at rest`,
    wanted: `grows ≤ ${mostGrowth} ×`,
    measured: `${first.ratio.toFixed(2)} → ${last.ratio.toFixed(2)} × (${first.ms.toFixed(0)} → ${last.ms.toFixed(0)} ms)`,
    isMet: last.ratio <= first.ratio * mostGrowth,
  };
}

function besideRest(pairs: readonly Pair[], share: number): { readonly ms: number; readonly ratio: number } {
  const ms = percentile(
    pairs.map(({ changingMs }) => changingMs),
    share,
  );
  const restingMs = percentile(
    pairs.map(({ restingMs }) => restingMs),
    share,
  );
  return { ms, ratio: ms / restingMs };
}
