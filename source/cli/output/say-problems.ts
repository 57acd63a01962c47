import type { Problem } from '../../archive/problem.ts';
import { cleanLine } from '../../text/clean.ts';
import { archiveWords } from '../../words/archive.ts';
import { reasonInWords } from '../../words/system-errors.ts';
import type { Context } from '../context.ts';

/** Says on stderr what is missing from an archive. */
export function sayProblems(problems: readonly Problem[], { world, display }: Context): void {
  for (const problem of problems)
    world.stderr.write(`finews: ${problemSentence(problem, display.language)}\n`);
}

/** What is missing, in words. */
export function problemSentence(
  { kind, path: place, detail = '' }: Problem,
  language: Context['display']['language'],
): string {
  return archiveWords[language].problems[kind](cleanLine(place), reasonInWords(detail, language));
}

/** Tells a person, not a script, that there is nothing to show. */
export function sayNothingFits({ world: { stderr }, words }: Context): void {
  if (stderr.isTTY) stderr.write(`finews: ${words.nothingFits}\n`);
}
