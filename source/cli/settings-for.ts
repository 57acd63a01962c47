import { homedir } from 'node:os';
import { configFolder } from '../settings/config-folder.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { auto, type SettingKey, type SettingRow, settingsTable } from '../settings/settings-table.ts';
import { cleanLine } from '../text/clean.ts';
import { type Language, languageOf } from '../words/language.ts';
import { settingsWords } from '../words/settings.ts';
import { reasonInWords } from '../words/system-errors.ts';
import type { World } from './world.ts';

/** The folder of settings and marks for this run. */
export function configFolderFor({ environment }: World): string {
  return configFolder({ platform: process.platform, homeFolder: homedir(), environment });
}

/** The reader's settings. What is wrong in their file is said on stderr, counts as not settled, and is given back in words. */
export function settingsFor(world: World): { settings: Settings; complaints: readonly string[] } {
  const { settings, problems } = readSettings(configFolderFor(world));
  const language = settings.language ?? languageOf(world.environment);
  const words = settingsWords[language];
  const complaints = problems.map(problem => {
    const file = cleanLine(problem.file);
    if (problem.kind !== 'setting-wrong') {
      const reason = reasonInWords(cleanLine(problem.detail), language);
      return words[problem.kind](file, reason, problem.line);
    }
    const allowed = allowedFor(problem.name, language);
    return words[problem.kind](file, problem.name, cleanLine(problem.value), allowed);
  });
  for (const complaint of complaints) world.stderr.write(`finews: ${complaint}\n`);
  return { settings, complaints };
}

/** What a setting may be, in words: `en, zh, auto`. */
export function allowedFor(key: SettingKey, language: Language): string {
  const { allowed }: SettingRow<unknown> = settingsTable[key];
  const values = typeof allowed === 'string' ? [settingsWords[language].kinds[allowed]] : allowed;
  return [...values, auto].join(', ');
}
