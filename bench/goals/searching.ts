import path from 'node:path';
import { postFolders } from '../archives.ts';
import { isFull, openScreen } from '../measure/first-screen.ts';
import { run } from '../measure/run.ts';
import { type Shown, sleep } from '../measure/screen.ts';
import { median } from '../measure/statistics.ts';
import { isInstalled } from '../measure/tools.ts';
import { finews, projectFolder } from '../measure/workshop.ts';
import type { InProcess } from '../search-in-process.ts';
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

/** Goal 7: any two-character word in all the text, in the process, on the screen and as a command. */
export const searching: Goal = {
  numbers: [7],
  async measure(bench) {
    // Makes the index, if nothing measured before has.
    run([...finews, 'count', bench.archive.folder], bench.workshop.environment);
    const figures = inProcess(bench);
    for (const word of words) figures.push(...(await onScreen(bench, word)), asCommand(bench, word));
    return figures;
  },
};

/** The search alone, without what is shown of it: the same engine over the same index, in a process of its own. */
function inProcess({ runs, archive, workshop: { environment } }: Bench): Figure[] {
  const script = path.join('bench', 'search-in-process.ts');
  const command = [process.execPath, '--import', 'tsx', script, archive.folder, String(runs), ...words];
  const { stdout } = run(command, environment, projectFolder);
  const found = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as InProcess);
  return found.flatMap(({ firstMs, completeMs, cpuMs, hits }, index) => {
    const what = `search for ${words[index]} in the process (${hits} posts)`;
    return [
      atMost({ number: 7, what: `${what}, first hits` }, 50, firstMs, milliseconds),
      atMost({ number: 7, what: `${what}, complete` }, 150, completeMs, milliseconds),
      { number: 7, what: `${what}, processor time`, goal: '', measured: milliseconds(cpuMs) },
    ];
  });
}

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
  const what = `search for ${word} on the screen, from the key`;
  const shown = (which: string, values: readonly number[]): Figure[] =>
    values.length === 0
      ? []
      : [{ number: 7, what: `${what} to ${which}`, goal: '', measured: milliseconds(median(values)) }];
  return [...shown('the first hits', firstHits), ...shown('the last byte, snippets and preview', complete)];
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
