import { inventMedia } from '../generator/media.ts';
import { isFull, isMostlyFilled, openScreen } from '../measure/first-screen.ts';
import type { Shown } from '../measure/screen.ts';
import { median } from '../measure/statistics.ts';
import { atMost, type Goal, milliseconds } from './goal.ts';

/** Goal 8: the largest category, two posts of five, chosen by its name: from the key to its list. */
export const category: Goal = {
  numbers: [8],
  async measure({ runs, archive, workshop }) {
    const [largest] = inventMedia(1);
    const measured: number[] = [];
    for (let left = runs; left > 0; left--) {
      const screen = openScreen(archive, workshop);
      await screen.until(isFull(archive));
      await screen.untilIdle();
      screen.type('t');
      await screen.quiet(300);
      screen.type(largest!.name);
      await screen.until(shown => shown.some(row => row.includes(largest!.name)));
      await screen.quiet(300);
      const isOpen = (shown: Shown) => shown[0]!.includes(largest!.name) && isMostlyFilled(shown);
      const pressedAt = performance.now();
      screen.type('\r');
      measured.push(await screen.until(isOpen, pressedAt));
      // finews opens where it was left: back to all posts.
      await screen.close('hgQ');
    }
    const count = Math.round((archive.posts * 0.41) / 1000);
    const what = `a category of ${count} k posts opens`;
    return [atMost({ number: 8, what }, 30, median(measured), milliseconds)];
  },
};
