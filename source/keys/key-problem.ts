import { cleanLine } from '../text/clean.ts';
import { nearest } from '../text/nearest.ts';
import { remapWords } from '../words/keys.ts';
import type { Language } from '../words/language.ts';
import { commands } from './commands.ts';
import { keyName } from './key-name.ts';
import type { KeyProblem } from './remap.ts';

const ids = commands.map(({ id }) => id);

/** What to say of a wish for keys that is not met. */
export function describeKeyProblem(problem: KeyProblem, language: Language): string {
  const words = remapWords[language];
  switch (problem.kind) {
    case 'no-such-command':
      return words[problem.kind](cleanLine(problem.name), nearest(problem.name, ids));
    case 'no-such-key':
      return words[problem.kind](cleanLine(problem.name), cleanLine(problem.key));
    case 'key-taken':
      return words[problem.kind](problem.id, keyName(problem.key, language), problem.by);
    case 'no-way-out':
      return words[problem.kind](problem.id);
  }
}
