import { cliWords } from '../../words/cli.ts';
import { helpWords } from '../../words/help/help-words.ts';
import { languageOf } from '../../words/language.ts';
import { commandRow } from '../arguments/command-table.ts';
import type { Options } from '../arguments/options.ts';
import { usageError } from '../cli-error.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { World } from '../world.ts';

/**
 * `finews completion bash|zsh|fish`: what completes `finews` in a shell: commands, their options and values from the tables;
 * categories and posts it asks `finews complete`.
 */
export async function completion(options: Options, { environment, stdout }: World): Promise<ExitCode> {
  const language = options.language ?? languageOf(environment);
  const [shell] = options.words;
  const text = scriptFor(shell, helpWords[language]);
  if (text === undefined) {
    const words = cliWords[language];
    throw usageError(words.needsOneOf('completion', commandRow('completion').actions!.join(', ')), words);
  }
  stdout.write(text);
  return exitCode.ok;
}

function scriptFor(shell: string | undefined, words: (typeof helpWords)['en']): string | undefined {
  if (shell === 'bash') return bashCompletion();
  if (shell === 'zsh') return zshCompletion(words);
  return shell === 'fish' ? fishCompletion(words) : undefined;
}
