import { benchArchive, latestTitle } from '../archives.ts';
import { type Finding, heapFinding, latencyFinding, type Soak } from './soak.ts';
import { SoakedProgram } from './soaked-program.ts';

const size = { columns: 160, rows: 45 };
/** Every so many posts something is searched for. */
const readsPerSearch = 10;
const words = ['市场', '光刻', '银行', '半导体', '经济', '证券', '能源', '数据'];
/** Hits come in every 60 ms; after so long without any they are all there. */
const hitsRestMs = 90;
/** Posts that are opened before memory is looked at: every one was seen once, and caches are full. */
const warmUp = 1000;

/** Eight hours of use in a few minutes: 20,000 times a post is opened, read to its next page and left; every tenth time one is found by searching. */
export const workingDay: Soak = {
  name: 'working day',
  async run(share) {
    const archive = benchArchive(1000);
    const program = new SoakedProgram([archive.folder], size);
    const title = latestTitle(archive);
    await program.until(shown => shown.some(row => row.includes(title)));
    await program.untilIdle();
    const uses = Math.round(20_000 * share);
    await use(program, warmUp);
    const heapBefore = await program.heapBytes();
    const { opened, searched } = await use(program, uses);
    const findings: Finding[] = [
      latencyFinding(`${uses} posts opened, read and left: opening`, opened),
      latencyFinding('the same: searching', searched),
      heapFinding('the same', heapBefore, await program.heapBytes()),
    ];
    await program.close('Q');
    return findings;
  },
};

interface Latencies {
  readonly opened: number[];
  readonly searched: number[];
}

async function use(program: SoakedProgram, uses: number): Promise<Latencies> {
  const latencies: Latencies = { opened: [], searched: [] };
  for (let number = 0; number < uses; number++) {
    if (number % 900 === 899) await program.press('g');
    if (number % readsPerSearch === readsPerSearch - 1) await search(program, number, latencies);
    else await read(program, latencies);
    // What came meanwhile is read by the emulator, which else would keep it.
    if (number % 50 === 0) await program.shown();
  }
  return latencies;
}

async function read(program: SoakedProgram, { opened }: Latencies): Promise<void> {
  await program.press('j');
  opened.push(await program.press('\r'));
  // A post of one screen has no answer to `d` alone.
  await program.press('dq');
}

async function search(program: SoakedProgram, number: number, { searched }: Latencies): Promise<void> {
  await program.press('/');
  searched.push(await program.press(words[number % words.length]!, hitsRestMs));
  // To the hits, into the first, back, and back to where it began.
  for (const key of ['\r', '\r', 'q', 'q']) await program.press(key);
}
