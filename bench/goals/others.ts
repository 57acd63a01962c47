import { isMostlyFilled, size } from '../measure/first-screen.ts';
import { run } from '../measure/run.ts';
import { Screen } from '../measure/screen.ts';
import { median } from '../measure/statistics.ts';
import { isInstalled } from '../measure/tools.ts';
import { openWorkshop } from '../measure/workshop.ts';
import { feeds } from '../others/feeds.ts';
import { mailFolder } from '../others/mail-folder.ts';
import { type Bench, type Figure, type Goal, milliseconds, notMeasured, shortCount } from './goal.ts';

const mostRuns = 3;
/** newsboat takes minutes to import more, and a Maildir of more is no mail. */
const mostPosts = 100_000;

/** What other readers take for the same posts, to hold goals 3 and 5 against: newsboat with a feed a category, neomutt with mail. */
export const others: Goal = {
  numbers: [3, 5],
  async measure(bench) {
    if (bench.archive.posts > mostPosts) {
      const what = 'newsboat and neomutt';
      return [notMeasured({ number: 3, what, goal: '' }, `compared at ${mostPosts} posts at most`)];
    }
    return [...(await newsboat(bench)), ...(await neomutt(bench))];
  },
};

async function newsboat(bench: Bench): Promise<Figure[]> {
  const what = `newsboat, first screen, ${shortCount(bench.archive.posts)}`;
  if (!isInstalled('newsboat')) {
    return [notMeasured({ number: 3, what, goal: '' }, 'apt-get install newsboat')];
  }
  const { folder, environment } = openWorkshop();
  const command = feeds(bench.archive, folder);
  const { ms: importMs } = run([...command, '-x', 'reload'], environment);
  const ms = await firstScreen(bench, command, 'q');
  return [
    { number: 5, what: 'newsboat, import', goal: '', measured: milliseconds(importMs) },
    { number: 3, what, goal: '', measured: milliseconds(ms) },
  ];
}

async function neomutt(bench: Bench): Promise<Figure[]> {
  const what = `neomutt with its header cache, first screen, ${shortCount(bench.archive.posts)}`;
  if (!isInstalled('neomutt')) {
    return [notMeasured({ number: 3, what, goal: '' }, 'apt-get install neomutt')];
  }
  const { folder } = openWorkshop();
  const ms = await firstScreen(bench, mailFolder(bench.archive, folder), 'x');
  return [{ number: 3, what, goal: '', measured: milliseconds(ms) }];
}

/** The median after a first run, which fills the caches. */
async function firstScreen(
  { runs, workshop }: Bench,
  command: readonly string[],
  quitKey: string,
): Promise<number> {
  const measured: number[] = [];
  for (let left = Math.min(runs, mostRuns) + 1; left > 0; left--) {
    const screen = new Screen(command, workshop.environment, size);
    measured.push(await screen.until(isMostlyFilled));
    await screen.close(quitKey);
  }
  return median(measured.slice(1));
}
