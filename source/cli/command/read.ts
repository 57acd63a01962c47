import { existsSync } from 'node:fs';
import path from 'node:path';
import { cleanLine } from '../../text/clean.ts';
import { nearest } from '../../text/nearest.ts';
import { cliWords } from '../../words/cli.ts';
import { namedCommands } from '../arguments/command-table.ts';
import type { Options } from '../arguments/options.ts';
import { isSelective } from '../arguments/selection.ts';
import { usageError } from '../cli-error.ts';
import type { ExitCode } from '../exit-code.ts';
import type { World } from '../world.ts';

/**
 * `finews [ARCHIVE]`: the screen; without a terminal, or where flags say which posts or in what form, the list.
 * @throws CliError (usage) for a word that is no archive and looks like a command.
 */
export async function read(options: Options, world: World): Promise<ExitCode> {
  await refuseMistypedCommand(options, world);
  const { selection, isJson, recordEnd } = options;
  const asksForList = isSelective(selection) || isJson || recordEnd === '\0';
  if (world.stdout.isTTY && !asksForList) {
    const { browse } = await import('../browse.ts');
    return browse(options, world);
  }
  const { list } = await import('./list.ts');
  return list(options, world);
}

async function refuseMistypedCommand({ words: [word], language }: Options, world: World): Promise<void> {
  if (word === undefined || existsSync(path.resolve(world.workingFolder, word))) return;
  const meant = nearest(word, namedCommands);
  if (meant === undefined) return;
  const { ownLanguage } = await import('../own-language.ts');
  const words = cliWords[language ?? ownLanguage(world)];
  throw usageError(words.unknownCommand(cleanLine(word), meant), words);
}
