import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type BenchArchive, latestTitle } from '../archives.ts';
import { isFull, openScreen } from '../measure/first-screen.ts';
import { median } from '../measure/statistics.ts';
import type { Workshop } from '../measure/workshop.ts';
import { atMost, type Figure, type Goal, milliseconds } from './goal.ts';

/** What a robot writes at once, and what a `git pull` after some days. */
const numbersOfArrivals = [100, 5000];

/** Goal 6: posts that come in while one reads, from the last write to the screen that counts them. */
export const arriving: Goal = {
  numbers: [6],
  async measure({ runs, archive, workshop }) {
    const figures: Figure[] = [];
    for (const arrivals of numbersOfArrivals) {
      const measured: number[] = [];
      for (let left = runs; left > 0; left--) measured.push(await arrive(arrivals, archive, workshop));
      const what = `${arrivals} new posts are on the screen`;
      figures.push(atMost({ number: 6, what }, 500, median(measured), milliseconds));
    }
    return figures;
  },
};

async function arrive(arrivals: number, archive: BenchArchive, workshop: Workshop): Promise<number> {
  const files = Array.from({ length: arrivals }, (_, number) => archive.invent(archive.posts + number)).map(
    ({ name, bytes }) => ({ file: path.join(archive.folder, '_posts', name), bytes }),
  );
  const screen = openScreen(archive, workshop);
  try {
    await screen.until(isFull(archive));
    await screen.untilIdle();
    for (const { file, bytes } of files) {
      writeFileSync(file, bytes);
      // What the program writes meanwhile is to be read when it comes.
      await nextTurn();
    }
    const writtenAt = performance.now();
    const all = `of ${(archive.posts + arrivals).toLocaleString('en')}`;
    const ms = await screen.until(shown => shown.some(row => row.includes(all)), writtenAt);
    const isStillThere = (await screen.shown()).some(row => row.includes(latestTitle(archive)));
    if (!isStillThere) throw new Error('the post under the cursor went away');
    await screen.close('Q');
    return ms;
  } finally {
    for (const { file } of files) rmSync(file, { force: true });
  }
}
