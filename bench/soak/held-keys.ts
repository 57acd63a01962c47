import { benchArchive, latestTitle } from '../archives.ts';
import { longPostArchive } from '../long-post.ts';
import { sleep } from '../measure/screen.ts';
import { openWorkshop } from '../measure/workshop.ts';
import { type Finding, heapFinding, latencyFinding, type Soak } from './soak.ts';
import { SoakedProgram } from './soaked-program.ts';

const perSecond = 100;
const size = { columns: 200, rows: 50 };

/** Keys that are held, a hundred a second: down a list of 100,000 posts for a minute, and down and up a post of 5,000 lines. */
export const heldKeys: Soak = {
  name: 'held keys',
  run: async share => [...(await throughList(6000 * share)), ...(await throughPost(3000 * share))],
};

async function throughList(keys: number): Promise<Finding[]> {
  const archive = benchArchive(100_000);
  const program = new SoakedProgram([archive.folder], size);
  const title = latestTitle(archive);
  await program.until(shown => shown.some(row => row.includes(title)));
  await program.untilIdle();
  // What is kept of the rows of a while fills up first.
  await hold(program, 'j', keys / 4);
  const start = await program.place();
  const heapBefore = await program.heapBytes();
  const latencies = await hold(program, 'j', keys);
  const moved = (await program.place()) - start;
  const findings = [
    keysFinding(`\`j\` held in a list of 100,000 posts`, keys, moved),
    latencyFinding('the same', latencies),
    heapFinding('the same', heapBefore, await program.heapBytes()),
  ];
  await program.close('Q');
  return findings;
}

async function throughPost(keys: number): Promise<Finding[]> {
  const workshop = openWorkshop();
  const program = new SoakedProgram([longPostArchive(workshop.folder)], size, workshop);
  await program.until(shown => shown.some(row => row.includes('五千行')));
  await program.quiet(500);
  await program.press('j\r', 1000);
  await hold(program, 'j', keys / 10);
  const top = textOf(await program.shown());
  const heapBefore = await program.heapBytes();
  const latencies = await hold(program, 'j', keys);
  const below = textOf(await program.shown());
  await hold(program, 'k', keys);
  const isBack = textOf(await program.shown()) === top;
  const findings = [
    keysFinding(
      '`j` and then `k` held in a post of 5,000 lines, back at the same line',
      keys * 2,
      isBack && below !== top ? keys * 2 : Number.NaN,
    ),
    latencyFinding('the same', latencies),
    heapFinding('the same', heapBefore, await program.heapBytes()),
  ];
  await program.close('Q');
  return findings;
}

/** Types a key so often, a hundred times a second, and waits until the program rests. Latencies of the keys that were drawn one by one. */
async function hold(program: SoakedProgram, key: string, keys: number): Promise<number[]> {
  const latencies: number[] = [];
  const start = performance.now();
  for (let number = 1; number <= keys; number++) {
    const pressedAt = performance.now();
    program.type(key);
    await sleep(start + (number * 1000) / perSecond - performance.now());
    if (program.lastByteAt > pressedAt) latencies.push(program.lastByteAt - pressedAt);
  }
  await program.quiet(500);
  return latencies;
}

function keysFinding(what: string, sent: number, arrived: number): Finding {
  return { what, wanted: 'no key lost', measured: `${arrived} of ${sent}`, isMet: arrived === sent };
}

function textOf(shown: readonly string[]): string {
  return shown.join('\n');
}
