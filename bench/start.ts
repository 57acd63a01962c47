/**
 * How long finews takes to start on any archive, against bare Node in the same run: `npm run bench:start [ARCHIVE POST]`. The quick
 * sibling of `npm run bench`, for a look at one archive.
 */
import path from 'node:path';
import { pairs } from './measure/pairs.ts';
import { run } from './measure/run.ts';
import { Screen } from './measure/screen.ts';
import { bareNode, finews, openWorkshop, projectFolder } from './measure/workshop.ts';

const [archive = path.join(projectFolder, 'posts'), post = 'latest'] = process.argv.slice(2);
const runs = 15;
const { environment } = openWorkshop();

console.log(`Node ${process.version}, ${runs} pairs, archive ${path.basename(archive)}\n`);
console.log('| what | median | × `node -e 0` |\n| --- | ---: | ---: |');
await report('node -e 0', () => run(bareNode, environment).ms);
await report('finews --version', () => run([...finews, '--version'], environment).ms);
await report(`finews --print ${post}`, () => run([...finews, '--print', post, archive], environment).ms);
await report('first screen, 120×40', firstScreen);

async function report(what: string, measure: () => number | Promise<number>): Promise<void> {
  const { ms, ratio } = await pairs(runs, environment, measure);
  console.log(`| ${what} | ${ms.toFixed(0)} ms | ${ratio.toFixed(2)} |`);
}

/** From the start of the process to the byte that completes the first full screen: the footer's last key. */
async function firstScreen(): Promise<number> {
  const screen = new Screen([...finews, archive], environment, { columns: 120, rows: 40 });
  const ms = await screen.until(shown => /\? keys/.test(shown.at(-1)!) && shown.join('').includes(' 1 of '));
  await screen.close('Q');
  return ms;
}
