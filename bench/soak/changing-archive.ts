import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { benchArchive, latestTitle } from '../archives.ts';
import { openWorkshop } from '../measure/workshop.ts';
import { type Finding, heapFinding, latencyFinding, type Soak } from './soak.ts';
import { SoakedProgram } from './soaked-program.ts';

const size = { columns: 160, rows: 45 };
const perSecond = 1000;
const seconds = 60;
const words = ['市场', '光刻', '银行', '半导体'];
/** A word that no post has until the last one is written. */
const lastWord = '终章独有';

/** A thousand files of the archive change every second, for a minute, while something is searched for all the time. */
export const changingArchive: Soak = {
  name: 'changing archive',
  async run(share) {
    const workshop = openWorkshop();
    const archive = benchArchive(10_000);
    const folder = path.join(workshop.folder, 'changing');
    cpSync(archive.folder, folder, { recursive: true });
    const program = new SoakedProgram([folder], size, workshop);
    const title = latestTitle(archive);
    await program.until(shown => shown.some(row => row.includes(title)));
    await program.untilIdle();
    await searchFor(3000, program);
    const heapBefore = await program.heapBytes();
    const change = changer(folder);
    let changed = 0;
    const start = performance.now();
    const changing = setInterval(() => {
      while (changed < ((performance.now() - start) * perSecond) / 1000) change(changed++);
    }, 20);
    const latencies = await searchFor(seconds * 1000 * share, program);
    clearInterval(changing);
    writeFileSync(
      path.join(folder, '_posts', '2031-01-01-last.md'),
      `---\ntitle: ${lastWord}\n---\n${lastWord}\n`,
    );
    await program.untilIdle();
    await searchOnce(lastWord, program);
    const findings: Finding[] = [
      {
        what: `${changed} files changed, ${perSecond} a second, while ${latencies.length} words were searched for`,
        wanted: 'the last one is found',
        measured: 'it is',
        isMet: true,
      },
      latencyFinding('the same: searching', latencies),
      heapFinding('the same', heapBefore, await program.heapBytes()),
    ];
    await program.close('Q');
    return findings;
  },
};

/** Latencies of the searches of so long. */
async function searchFor(ms: number, program: SoakedProgram): Promise<number[]> {
  const latencies: number[] = [];
  for (const end = performance.now() + ms; performance.now() < end; ) {
    latencies.push(await searchOnce(words[latencies.length % words.length]!, program));
  }
  return latencies;
}

/** Milliseconds from the word to a screen that says how often it was found. The program never rests here, so it is not waited for. */
async function searchOnce(word: string, program: SoakedProgram): Promise<number> {
  program.type('/');
  await program.until(shown => shown.some(row => row.includes('Search:')));
  const typedAt = performance.now();
  program.type(word);
  const found = new RegExp(`Search: ${word} .* [1-9][\\d,]* found`);
  const latency = await program.until(shown => found.test(shown[0]!), typedAt);
  program.type('\u001b\u001b');
  await program.until(shown => !shown.some(row => row.includes('Search:')));
  return latency;
}

/** What changes one file after the other: most get another last paragraph, every tenth is a new one. */
function changer(folder: string): (number: number) => void {
  const files = ['_posts', 'old_post'].flatMap(name =>
    readdirSync(path.join(folder, name)).map(file => path.join(folder, name, file)),
  );
  const contents = files.map(file => readFileSync(file));
  return number => {
    const index = number % files.length;
    const ending = Buffer.from(`\n<p>第 ${number} 版</p>\n`);
    const file = number % 10 === 0 ? path.join(folder, '_posts', `2030-01-01-new${index}.md`) : files[index]!;
    writeFileSync(file, Buffer.concat([contents[index]!, ending]));
  };
}
