import { cleanLine } from '../../text/clean.ts';
import { nearest } from '../../text/nearest.ts';
import { cliWords } from '../../words/cli.ts';
import { languageOf } from '../../words/language.ts';
import { namedCommands } from '../arguments/command-table.ts';
import type { Options } from '../arguments/options.ts';
import { usageError } from '../cli-error.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { commandHelp } from '../help/command-help.ts';
import { helpText } from '../help/help.ts';
import type { World } from '../world.ts';

/** `finews help [COMMAND]`, `--help` alone or with a command. Reads no settings, so that it works whatever stands in them. */
export async function help(options: Options, { environment, stdout }: World): Promise<ExitCode> {
  const language = options.language ?? languageOf(environment);
  const name = options.command === 'help' ? options.words[0] : options.command;
  if (name === undefined || name === 'read') {
    stdout.write(helpText(language));
    return exitCode.ok;
  }
  const words = cliWords[language];
  const command = namedCommands.find(known => known === name);
  if (command === undefined) {
    throw usageError(words.unknownCommand(cleanLine(name), nearest(name, namedCommands)), words);
  }
  stdout.write(commandHelp(command, language));
  return exitCode.ok;
}
