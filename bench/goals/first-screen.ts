import { buildIndex, firstScreen } from '../measure/first-screen.ts';
import { pairs } from '../measure/pairs.ts';
import { median } from '../measure/statistics.ts';
import { indexBytes, openWorkshopWithoutIndex } from '../measure/workshop.ts';
import {
  atMost,
  atMostTimes,
  type Figure,
  type Goal,
  megabytes,
  milliseconds,
  notMeasured,
  shortCount,
  times,
} from './goal.ts';

/** Goals 3 and 11: the first screen with an index, as soon in a large archive as in a small one, and in little memory. */
export const firstScreenWithIndex: Goal = {
  numbers: [3, 11],
  async measure({ runs, archive, smaller, workshop }) {
    const figures: Figure[] = [];
    const ratios: number[] = [];
    for (const each of [...smaller, archive]) {
      const what = `first screen with an index, ${shortCount(each.posts)}`;
      const bytesBefore = indexBytes(workshop);
      await buildIndex(each, workshop);
      if (indexBytes(workshop) === bytesBefore) {
        return [notMeasured({ number: 3, what, goal: '≤ 4 × `node -e 0`' }, 'no index is kept yet')];
      }
      const peaks: number[] = [];
      const result = await pairs(runs, workshop.environment, async () => {
        const { ms, peakMegabytes } = await firstScreen(each, workshop);
        peaks.push(peakMegabytes);
        return ms;
      });
      ratios.push(result.ratio);
      figures.push(atMostTimes({ number: 3, what }, 4, result));
      if (each.posts < 100_000) continue;
      const most = each.posts < 1_000_000 ? 100 : 150;
      figures.push(atMost({ number: 11, what: `${what}, peak memory` }, most, median(peaks), megabytes));
    }
    const sizes = `${shortCount(archive.posts)} beside ${shortCount(smaller[0]?.posts ?? archive.posts)}`;
    const growth = ratios.at(-1)! / ratios[0]!;
    return [...figures, atMost({ number: 3, what: `the same, ${sizes}` }, 1.15, growth, times)];
  },
};

/** Goal 4: the first screen where finews has never seen the archive, while the index is made behind it. */
export const firstScreenWithoutIndex: Goal = {
  numbers: [4],
  async measure({ runs, archive, workshop }) {
    await firstScreen(archive, workshop);
    const measured: number[] = [];
    for (let left = runs; left > 0; left--) {
      measured.push((await firstScreen(archive, openWorkshopWithoutIndex(workshop))).ms);
    }
    const what = `first screen without an index, ${shortCount(archive.posts)}`;
    return [atMost({ number: 4, what }, 500, median(measured), milliseconds)];
  },
};
