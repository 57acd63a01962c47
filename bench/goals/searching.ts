import { postFolders } from '../archives.ts';
import { isFull, openScreen } from '../measure/first-screen.ts';
import { run } from '../measure/run.ts';
import { type Shown, sleep } from '../measure/screen.ts';
import { median } from '../measure/statistics.ts';
import { isInstalled } from '../measure/tools.ts';
import { finews } from '../measure/workshop.ts';
import {
  atMost,
  atMostTimes,
  type Bench,
  type Figure,
  type Goal,
  milliseconds,
  notMeasured,
} from './goal.ts';

/** Words of two characters that stand in half, in a fiftieth and in hardly any of the posts. */
const words = ['市场', '光刻', '薇渡'];

/** Goal 7: any two-character word in all the text, on the screen and as a command. */
export const searching: Goal = {
  numbers: [7],
  async measure(bench) {
    const figures: Figure[] = [];
    for (const word of words) figures.push(...(await onScreen(bench, word)), asCommand(bench, word));
    return figures;
  },
};

async function onScreen({ runs, archive, workshop }: Bench, word: string): Promise<Figure[]> {
  const firstHits: number[] = [];
  const complete: number[] = [];
  for (let left = runs; left > 0; left--) {
    const screen = openScreen(archive, workshop);
    await screen.until(isFull(archive));
    await screen.untilIdle();
    screen.type('/');
    await screen.quiet(300);
    const wasShown = (await screen.shown()).some(row => row.includes(word));
    const typedAt = performance.now();
    screen.type(word);
    // Besides the line in which it is typed.
    const isFound = (shown: Shown) => shown.filter(row => row.includes(word)).length > 1;
    const ms = await screen.until(isFound, typedAt);
    // A word that stood there before cannot tell when it was found.
    if (!wasShown) firstHits.push(ms);
    await sleep(100);
    await screen.quiet(500);
    complete.push(screen.lastByteAt - typedAt);
    await screen.close('\u001b\u001bQ');
  }
  const what = `search for ${word} in all text, from the key`;
  const last = atMost({ number: 7, what: `${what} to the last` }, 150, median(complete), milliseconds);
  if (firstHits.length === 0) return [last];
  return [
    atMost({ number: 7, what: `${what} to the first hits` }, 50, median(firstHits), milliseconds),
    last,
  ];
}

function asCommand({ runs, archive, workshop: { environment } }: Bench, word: string): Figure {
  const figure = { number: 7, what: `\`finews search ${word}\`, whole process` };
  if (!isInstalled('rg')) {
    return notMeasured({ ...figure, goal: '≤ 1 × `rg -l`' }, 'apt-get install ripgrep');
  }
  const ours = [...finews, 'search', word, archive.folder];
  const theirs = ['rg', '-lF', word, ...postFolders(archive)];
  run(ours, environment);
  run(theirs, environment);
  const measured: number[] = [];
  const ratios: number[] = [];
  let ripgrep = 0;
  for (let left = runs; left > 0; left--) {
    ripgrep = run(theirs, environment).ms;
    const { ms } = run(ours, environment);
    measured.push(ms);
    ratios.push(ms / ripgrep);
  }
  const than = `\`rg -l\` (${ripgrep.toFixed(0)} ms)`;
  return atMostTimes(figure, 1, { ms: median(measured), ratio: median(ratios), than });
}
