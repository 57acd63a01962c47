import { readSettings } from '../settings/settings.ts';
import { type Language, languageOf } from '../words/language.ts';
import { configFolderFor } from './settings-for.ts';
import type { World } from './world.ts';

/**
 * The language of the settings, else of the environment, for what is said before a command has read its settings. What is wrong
 * with them counts as not settled, and is for the commands to say.
 */
export function ownLanguage(world: World): Language {
  return readSettings(configFolderFor(world)).settings.language ?? languageOf(world.environment);
}
