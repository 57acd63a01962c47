import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { latestTitle } from '../archives.ts';
import { isFull, openScreen } from '../measure/first-screen.ts';
import { median } from '../measure/statistics.ts';
import { atMost, type Goal, milliseconds } from './goal.ts';

const arrivals = 100;

/** Goal 6: posts that come in while one reads, from the last write to the screen that counts them. */
export const arriving: Goal = {
  numbers: [6],
  async measure({ runs, archive, workshop }) {
    const files = Array.from({ length: arrivals }, (_, number) => archive.invent(archive.posts + number)).map(
      ({ name, bytes }) => ({ file: path.join(archive.folder, '_posts', name), bytes }),
    );
    const remove = (): void => {
      for (const { file } of files) rmSync(file, { force: true });
    };
    const measured: number[] = [];
    try {
      for (let left = runs; left > 0; left--) {
        const screen = openScreen(archive, workshop);
        await screen.until(isFull(archive));
        await screen.untilIdle();
        for (const { file, bytes } of files) writeFileSync(file, bytes);
        const writtenAt = performance.now();
        measured.push(
          await screen.until(shown => shown.some(row => row.includes(`${arrivals} new`)), writtenAt),
        );
        const isStillThere = (await screen.shown()).some(row => row.includes(latestTitle(archive)));
        if (!isStillThere) throw new Error('the post under the cursor went away');
        await screen.close('Q');
        remove();
      }
    } finally {
      remove();
    }
    const what = `${arrivals} new posts are on the screen`;
    return [atMost({ number: 6, what }, 500, median(measured), milliseconds)];
  },
};
