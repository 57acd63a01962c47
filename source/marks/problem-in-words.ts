import { cleanLine } from '../text/clean.ts';
import type { Language } from '../words/language.ts';
import { marksWords } from '../words/marks.ts';
import { reasonInWords } from '../words/system-errors.ts';
import type { MarksProblem } from './marks-store.ts';

/** What is wrong with the reader's marks, as a sentence. Paths and the system's reasons come from outside and are cleaned here. */
export function problemInWords(problem: MarksProblem, language: Language): string {
  const words = marksWords[language];
  return problem.kind === 'marks-not-kept'
    ? words[problem.kind](reasonInWords(cleanLine(problem.detail), language))
    : words[problem.kind](cleanLine(problem.copy));
}
