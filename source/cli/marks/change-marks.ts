import type { MarkChange } from '../../catalogue/mark.ts';
import type { Marks } from '../../catalogue/marks.ts';
import { openMarksStore } from '../../marks/marks-store.ts';
import { problemInWords } from '../../marks/problem-in-words.ts';
import type { Context } from '../context.ts';
import { configFolderFor } from '../settings-for.ts';

/** Notes the same of many posts, beside what other windows note meanwhile. False where it could not be kept. */
export function changeMarks(
  ids: Iterable<string>,
  change: MarkChange,
  context: Pick<Context, 'world' | 'display'>,
): boolean {
  return saveMarks(marks => marks.setAll(ids, change, Date.now()), context);
}

/** Saves what `change` makes of the marks; says on stderr what is wrong. False where it could not be kept. */
export function saveMarks(
  change: (marks: Marks) => Marks,
  { world, display }: Pick<Context, 'world' | 'display'>,
): boolean {
  const store = openMarksStore({ folder: configFolderFor(world), now: () => new Date() });
  const problems = [store.problem, store.save(change(store.marks))];
  for (const problem of problems) {
    if (problem) world.stderr.write(`finews: ${problemInWords(problem, display.language)}\n`);
  }
  return !problems.some(problem => problem?.kind === 'marks-not-kept');
}
