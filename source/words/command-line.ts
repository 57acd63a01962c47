import { keyOf } from './key-of.ts';
import type { Bilingual } from './language.ts';

/** What is said of the line typed after `:`. What was typed comes cleaned. */
interface CommandLineWords {
  /** Stands where the line will be: what can be typed. */
  readonly help: string;
  unknown(name: string, nearest: string | undefined): string;
  ambiguous(name: string, meant: readonly string[]): string;
  notHere(name: string): string;
}

export const commandLineWords: Bilingual<CommandLineWords> = {
  en: {
    help: 'a command, or the number of a row; Tab completes, ↑ brings earlier ones',
    unknown: (name, nearest) =>
      nearest === undefined
        ? `There is no command “${name}”. ${keyOf('help')} lists them.`
        : `There is no command “${name}”. Did you mean ${nearest}?`,
    ambiguous: (name, meant) => `“${name}” may be ${meant.join(', ')}.`,
    notHere: name => `${name} does nothing here. ${keyOf('help')} shows what does.`,
  },
  zh: {
    help: '命令，或第几行；Tab 补全，↑ 取回以前的',
    unknown: (name, nearest) =>
      nearest === undefined
        ? `没有“${name}”这个命令，按 ${keyOf('help')} 查看全部。`
        : `没有“${name}”这个命令，是不是 ${nearest}？`,
    ambiguous: (name, meant) => `“${name}”可能是 ${meant.join('、')}。`,
    notHere: name => `${name} 在这里没有作用，按 ${keyOf('help')} 查看可用的。`,
  },
};
