import { homedir } from 'node:os';
import { configFolder } from '../settings/config-folder.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { cleanLine } from '../text/clean.ts';
import { languageOf } from '../words/language.ts';
import { settingsWords } from '../words/settings.ts';
import { reasonInWords } from '../words/system-errors.ts';
import type { World } from './world.ts';

/** The folder of settings and marks for this run. */
export function configFolderFor({ environment }: World): string {
  return configFolder({ platform: process.platform, homeFolder: homedir(), environment });
}

/** The reader's settings; what is wrong in their file is said on stderr and counts as not settled. */
export function settingsFor(world: World): Settings {
  const { settings, problems } = readSettings(configFolderFor(world));
  const language = settings.language ?? languageOf(world.environment);
  const words = settingsWords[language];
  for (const problem of problems) {
    const file = cleanLine(problem.file);
    const sentence =
      problem.kind === 'setting-wrong'
        ? words[problem.kind](file, cleanLine(problem.name), cleanLine(problem.value))
        : words[problem.kind](file, reasonInWords(cleanLine(problem.detail), language));
    world.stderr.write(`finews: ${sentence}\n`);
  }
  return settings;
}
