import { pairs } from '../measure/pairs.ts';
import { run } from '../measure/run.ts';
import { finews } from '../measure/workshop.ts';
import { type Figure, type Goal, milliseconds, times } from './goal.ts';

const most = 1.3;

/** Goal 1: what needs no archive is said nearly as soon as Node is there. */
export const startGoal: Goal = {
  number: 1,
  async measure({ runs, workshop: { environment } }) {
    const figures: Figure[] = [];
    for (const option of ['--version', '--help']) {
      const { ms, ratio } = await pairs(runs, environment, () => run([...finews, option], environment).ms);
      figures.push({
        what: `\`finews ${option}\``,
        goal: `≤ ${most} × \`node -e 0\``,
        measured: milliseconds(ms),
        ratio: times(ratio),
        isMet: ratio <= most,
      });
    }
    return figures;
  },
};
