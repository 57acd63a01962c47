import { benchArchive, latestTitle } from '../archives.ts';
import { sleep } from '../measure/screen.ts';
import { type Finding, heapFinding, type Soak } from './soak.ts';
import { SoakedProgram } from './soaked-program.ts';

const perSecond = 200;
const size = { columns: 120, rows: 40 };

/** The window's edge is dragged about: 200 sizes a second for twenty seconds, with a post open. */
export const resizes: Soak = {
  name: 'resizes',
  async run(share) {
    const archive = benchArchive(1000);
    const program = new SoakedProgram([archive.folder], size);
    const title = latestTitle(archive);
    await program.until(shown => shown.some(row => row.includes(title)));
    await program.press('\r', 500);
    await drag(program, 200);
    const before = await program.shown();
    const heapBefore = await program.heapBytes();
    const drags = Math.round(4000 * share);
    await drag(program, drags);
    const after = await program.shown();
    const heapAfter = await program.heapBytes();
    await program.press('\u000c', 500);
    const findings: Finding[] = [
      {
        what: `${drags} sizes of the window, ${perSecond} a second, and back to the first`,
        wanted: 'the same screen',
        measured: sameness(before, after, await program.shown()),
        isMet: sameness(before, after, await program.shown()) === 'the same',
      },
      heapFinding('the same', heapBefore, heapAfter),
    ];
    await program.close('Q');
    return findings;
  },
};

/** Ends at the first size. */
async function drag(program: SoakedProgram, drags: number): Promise<void> {
  const start = performance.now();
  for (let number = 1; number <= drags; number++) {
    const wave = Math.sin(number / 10);
    program.resize({ columns: Math.round(100 + 90 * wave), rows: Math.round(30 + 25 * wave) });
    await sleep(start + (number * 1000) / perSecond - performance.now());
  }
  program.resize(size);
  await program.quiet(500);
}

function sameness(before: readonly string[], after: readonly string[], redrawn: readonly string[]): string {
  const row = before.findIndex((text, index) => text !== after[index] || text !== redrawn[index]);
  return row === -1 ? 'the same' : `row ${row + 1}: ${before[row]} | ${after[row]} | ${redrawn[row]}`;
}
