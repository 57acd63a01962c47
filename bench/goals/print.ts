import { typicalPost } from '../archives.ts';
import { pairs } from '../measure/pairs.ts';
import { run } from '../measure/run.ts';
import { peakMegabytes } from '../measure/tools.ts';
import { finews } from '../measure/workshop.ts';
import { atMost, atMostTimes, type Goal, megabytes, notMeasured } from './goal.ts';

const mostMegabytes = 60;

/** Goal 2: one post, by its path in the large archive. That neither Ink nor React is loaded, the architecture test holds. */
export const print: Goal = {
  numbers: [2],
  async measure({ runs, archive, workshop: { environment }, programs }) {
    const command = [...finews, '--print', typicalPost(archive)];
    const what = '`finews --print POST` by path';
    const result = await pairs(runs, environment, () => run(command, environment).ms);
    const memory = { number: 2, what: `${what}, peak memory` };
    return [
      atMostTimes({ number: 2, what }, 2.5, result),
      programs === undefined
        ? notMeasured({ ...memory, goal: `≤ ${megabytes(mostMegabytes)}` }, 'needs a C compiler')
        : atMost(memory, mostMegabytes, peakMegabytes(programs.peak, command, environment), megabytes),
    ];
  },
};
