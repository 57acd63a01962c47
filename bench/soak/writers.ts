import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { openMarksStore } from '../../source/marks/marks-store.ts';
import { benchArchive, latestTitle } from '../archives.ts';
import { run } from '../measure/run.ts';
import { sleep } from '../measure/screen.ts';
import { finews, openWorkshop } from '../measure/workshop.ts';
import type { Finding, Soak } from './soak.ts';
import { SoakedProgram } from './soaked-program.ts';

const size = { columns: 120, rows: 40 };

/** Two windows and a loop of a shell star 1,000 posts each, all at the same time. */
export const writers: Soak = {
  name: 'writers',
  async run(share) {
    const each = Math.round(1000 * share);
    const archive = benchArchive(10_000);
    const workshop = openWorkshop();
    const { stdout } = run([...finews, 'list', '--json', archive.folder], workshop.environment);
    const ids = stdout.split('\n').filter(Boolean);
    const wanted = ids.slice(0, 3 * each).map(line => JSON.parse(line).id as string);
    const title = latestTitle(archive);
    const open = async (first: number): Promise<SoakedProgram> => {
      const program = new SoakedProgram([archive.folder], size, workshop);
      await program.until(shown => shown.some(row => row.includes(title)));
      await program.untilIdle();
      if (first > 0) await program.press(`${first}j`, 300);
      return program;
    };
    const windows = [await open(0), await open(each)];
    await Promise.all([
      ...windows.map(window => starAll(window, each)),
      starInShell(wanted.slice(2 * each), archive.folder, workshop.environment),
    ]);
    const shown = `Starred +${(3 * each).toLocaleString('en')} `;
    for (const window of windows) await window.until(rows => rows.some(row => new RegExp(shown).test(row)));
    for (const window of windows) await window.close('Q');
    const folder = path.join(workshop.folder, 'config', 'finews');
    const { marks, problem } = openMarksStore({ folder, now: () => new Date() });
    const kept = wanted.filter(id => marks.isStarred(id)).length;
    const finding: Finding = {
      what: `two windows and a shell's loop of \`finews mark\`, ${each} stars each at once`,
      wanted: 'the union, in the file and in both windows',
      measured: `${kept} of ${3 * each}`,
      isMet: kept === 3 * each && problem === undefined,
    };
    return [finding];
  },
};

async function starAll(window: SoakedProgram, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    window.type('s');
    await sleep(25);
    window.type('j');
    await sleep(25);
  }
}

async function starInShell(
  ids: readonly string[],
  archive: string,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const script = 'while read -r id; do "$0" "$1" mark star "$id" -A "$2" || exit 1; done';
  const shell = spawn('sh', ['-c', script, ...finews, archive], {
    env: environment,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(shell, 'exit');
  shell.stdin.end(ids.map(id => `${id}\n`).join(''));
  const [code] = await ended;
  if (code !== 0) throw new Error('finews mark failed');
}
