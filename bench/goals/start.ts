import { pairs } from '../measure/pairs.ts';
import { run } from '../measure/run.ts';
import { finews } from '../measure/workshop.ts';
import { atMostTimes, type Figure, type Goal } from './goal.ts';

/** Goal 1: what needs no archive is said nearly as soon as Node is there. */
export const start: Goal = {
  numbers: [1],
  async measure({ runs, workshop: { environment } }) {
    const figures: Figure[] = [];
    for (const option of ['--version', '--help']) {
      const result = await pairs(runs, environment, () => run([...finews, option], environment).ms);
      figures.push(atMostTimes({ number: 1, what: `\`finews ${option}\`` }, 1.3, result));
    }
    return figures;
  },
};
