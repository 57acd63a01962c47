import { cleanLine } from '../../text/clean.ts';
import { nearest } from '../../text/nearest.ts';
import { cliWords } from '../../words/cli.ts';
import { namedCommands } from '../arguments/command-table.ts';
import type { Options } from '../arguments/options.ts';
import { usageError } from '../cli-error.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { commandHelp } from '../help/command-help.ts';
import { helpText } from '../help/help.ts';
import { ownLanguage } from '../own-language.ts';
import type { World } from '../world.ts';

/** `finews help [COMMAND]`, `--help` alone or with a command. Works whatever stands in the settings. */
export async function help(options: Options, world: World): Promise<ExitCode> {
  const { stdout } = world;
  const language = options.language ?? ownLanguage(world);
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
