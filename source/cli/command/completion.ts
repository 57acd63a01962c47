import { cliWords } from '../../words/cli.ts';
import { helpWords } from '../../words/help/help-words.ts';
import { commandRow } from '../arguments/command-table.ts';
import type { Options } from '../arguments/options.ts';
import { usageError } from '../cli-error.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { ownLanguage } from '../own-language.ts';
import type { World } from '../world.ts';

/**
 * `finews completion bash|zsh|fish`: what completes `finews` in a shell: commands, their options and values from the tables;
 * categories and posts it asks `finews complete`.
 */
export async function completion(options: Options, world: World): Promise<ExitCode> {
  const language = options.language ?? ownLanguage(world);
  const [shell] = options.words;
  const text = scriptFor(shell, helpWords[language]);
  if (text === undefined) {
    const words = cliWords[language];
    throw usageError(words.needsOneOf('completion', commandRow('completion').actions!.join(', ')), words);
  }
  world.stdout.write(text);
  return exitCode.ok;
}

function scriptFor(shell: string | undefined, words: (typeof helpWords)['en']): string | undefined {
  if (shell === 'bash') return bashCompletion();
  if (shell === 'zsh') return zshCompletion(words);
  return shell === 'fish' ? fishCompletion(words) : undefined;
}
