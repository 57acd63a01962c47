/**
 * Puts finews under load for as long as it takes to see what a test cannot: `npm run soak [-- --only held,kills --share 0.1]`.
 * Prints a table and fails where a promise is not kept. docs/reliability.md says what is promised.
 */
import { parseArgs } from 'node:util';
import { Screen } from './measure/screen.ts';
import { changingArchive } from './soak/changing-archive.ts';
import { heldKeys } from './soak/held-keys.ts';
import { killed } from './soak/kills.ts';
import { resizes } from './soak/resizes.ts';
import type { Finding, Soak } from './soak/soak.ts';
import { workingDay } from './soak/working-day.ts';
import { writers } from './soak/writers.ts';

const soaks: readonly Soak[] = [killed, writers, heldKeys, resizes, changingArchive, workingDay];

const { values } = parseArgs({
  options: { only: { type: 'string' }, share: { type: 'string', default: '1' } },
});
const wanted = values.only?.split(',') ?? [''];

console.log('| what | wanted | measured | kept |');
console.log('| --- | --- | --- | --- |');
for (const { name, run } of soaks) {
  if (!wanted.some(part => name.includes(part))) continue;
  try {
    for (const finding of await run(Number(values.share))) say(finding);
  } catch (error) {
    Screen.killAll();
    console.error(error);
    say({ what: name, wanted: 'it comes to its end', measured: 'it did not', isMet: false });
  }
}

function say({ what, wanted, measured, isMet }: Finding): void {
  console.log(`| ${what} | ${wanted} | ${measured} | ${isMet ? 'yes' : 'no'} |`);
  if (!isMet) process.exitCode = 1;
}
