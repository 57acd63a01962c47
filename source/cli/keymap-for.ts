import { commands } from '../keys/commands.ts';
import { describeKeyProblem } from '../keys/key-problem.ts';
import { type Keymap, keymapOf } from '../keys/keymap.ts';
import { remap } from '../keys/remap.ts';
import type { Context } from './context.ts';

/** The keys as the settings want them, and the first thing that is wrong there; all of it is said on stderr too. */
export function keymapFor({ settings, display, world }: Context): { keymap: Keymap; problem?: string } {
  const { table, problems } = remap(commands, settings.keys ?? {});
  const sentences = problems.map(problem => describeKeyProblem(problem, display.language));
  for (const sentence of sentences) world.stderr.write(`finews: ${sentence}\n`);
  const [problem] = sentences;
  return { keymap: keymapOf(table), ...(problem !== undefined && { problem }) };
}
