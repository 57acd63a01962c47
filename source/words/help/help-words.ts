import type { Bilingual } from '../language.ts';
import type { CommandWords } from './command-words.ts';
import { keepingCommands } from './keeping-commands.ts';
import { type ManualParts, manualParts } from './manual-parts.ts';
import { optionWords } from './option-words.ts';
import { readingCommands } from './reading-commands.ts';

/** What the help and the manual say. Option names and values stay as they are typed. */
export interface HelpWords extends ManualParts {
  /** By command; `read` is finews without one. */
  readonly commands: { readonly [command: string]: CommandWords };
  readonly options: { readonly [option: string]: string };
}

export const helpWords: Bilingual<HelpWords> = { en: wordsIn('en'), zh: wordsIn('zh') };

function wordsIn(language: 'en' | 'zh'): HelpWords {
  return {
    ...manualParts[language],
    commands: { ...readingCommands[language], ...keepingCommands[language] },
    options: optionWords[language],
  };
}
