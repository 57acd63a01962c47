import { typicalPost } from '../archives.ts';
import { pairs } from '../measure/pairs.ts';
import { run } from '../measure/run.ts';
import { peakMegabytes } from '../measure/tools.ts';
import { finews } from '../measure/workshop.ts';
import { type Goal, megabytes, milliseconds, notMeasured, times } from './goal.ts';

const most = 2.5;
const mostMegabytes = 60;

/** Goal 2: one post, by its path in the large archive. */
export const printGoal: Goal = {
  number: 2,
  async measure({ runs, archive, workshop: { environment }, peakProgram }) {
    const command = [...finews, '--print', typicalPost(archive)];
    const what = '`finews --print POST` by path';
    const { ms, ratio } = await pairs(runs, environment, () => run(command, environment).ms);
    const time = {
      what,
      goal: `≤ ${most} × \`node -e 0\``,
      measured: milliseconds(ms),
      ratio: times(ratio),
      isMet: ratio <= most,
    };
    const memory = `${what}, peak memory`;
    const goal = `≤ ${mostMegabytes} MB`;
    if (peakProgram === undefined) return [time, notMeasured(memory, goal, 'needs a C compiler')];
    const peak = peakMegabytes(peakProgram, command, environment);
    return [time, { what: memory, goal, measured: megabytes(peak), isMet: peak <= mostMegabytes }];
  },
};
