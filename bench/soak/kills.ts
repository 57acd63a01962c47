import path from 'node:path';
import type { Marks } from '../../source/catalogue/marks.ts';
import { openMarksStore } from '../../source/marks/marks-store.ts';
import { benchArchive, latestTitle } from '../archives.ts';
import { run } from '../measure/run.ts';
import { sleep } from '../measure/screen.ts';
import { finews, openWorkshop } from '../measure/workshop.ts';
import type { Finding, Soak } from './soak.ts';
import { SoakedProgram } from './soaked-program.ts';

const kills = 200;
/** What a kill may cost. */
const lastMs = 1000;
const size = { columns: 120, rows: 40 };

/** Somebody stars one post after the other, and the program is killed: 200 times, at any moment of its first three seconds. */
export const killed: Soak = {
  name: 'kills',
  async run(share) {
    const archive = benchArchive(1000);
    const workshop = openWorkshop();
    const ids = idsOf(archive.folder, workshop.environment);
    const title = latestTitle(archive);
    const store = (): ReturnType<typeof openMarksStore> =>
      openMarksStore({ folder: path.join(workshop.folder, 'config', 'finews'), now: () => new Date() });
    const wrong: string[] = [];
    let starred = 0;
    const count = Math.round(kills * share);
    for (let kill = 1; kill <= count; kill++) {
      const before = store().marks;
      const program = new SoakedProgram([archive.folder], size, workshop);
      await program.until(shown => shown.some(row => row.includes(title)));
      const shownAt: number[] = [];
      const starring = starAll(program, shownAt);
      await sleep(Math.random() * 3000);
      program.kill('SIGKILL');
      const killedAt = performance.now();
      await starring;
      const { problem, marks } = store();
      if (problem !== undefined) wrong.push(`kill ${kill}: ${problem.kind}`);
      const must = shownAt.filter(at => killedAt - at > lastMs).length;
      const kept = keptStars(ids, before, marks);
      starred += kept;
      // The last one may have been killed on its way to the screen.
      if (!(kept >= must && kept <= shownAt.length + 1)) wrong.push(`kill ${kill}: ${kept} kept of ${must}`);
    }
    const finding: Finding = {
      what: `${count} × \`kill -9\` while ${starred} posts were starred`,
      wanted: 'at most the last second is lost, and never the file',
      measured: wrong.length === 0 ? 'nothing else was lost' : wrong.slice(0, 5).join('; '),
      isMet: wrong.length === 0,
    };
    return [finding];
  },
};

/** Stars one post after the other until the program ends, and notes when each star was on the screen. */
async function starAll(program: SoakedProgram, shownAt: number[]): Promise<void> {
  while (!program.hasEnded) {
    try {
      await program.press('s', 5);
      shownAt.push(program.lastByteAt);
      await program.press('j', 5);
    } catch (error) {
      if (!program.hasEnded) throw error;
    }
  }
}

/** How many stars, from the first post on, have changed; NaN where they are not the first ones. */
function keptStars(ids: readonly string[], before: Marks, after: Marks): number {
  const hasChanged = ids.map(id => before.isStarred(id) !== after.isStarred(id));
  const kept = hasChanged.indexOf(false);
  return hasChanged.indexOf(true, kept) === -1 ? kept : Number.NaN;
}

function idsOf(folder: string, environment: NodeJS.ProcessEnv): string[] {
  const { stdout } = run([...finews, 'list', '--json', folder], environment);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).id as string);
}
