import { settingsFile } from '../../settings/settings.ts';
import { auto, type SettingKey, settingKeys } from '../../settings/settings-table.ts';
import { cleanLine } from '../../text/clean.ts';
import { commandRow } from '../arguments/command-table.ts';
import type { Options } from '../arguments/options.ts';
import { usageError } from '../cli-error.ts';
import { type Context, contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { configFolderFor } from '../settings-for.ts';
import type { World } from '../world.ts';

/** `finews config path|show|default|set KEY VALUE`. */
export async function config(options: Options, world: World): Promise<ExitCode> {
  const context = contextFor(options, world);
  const { words, settings } = context;
  const [action = '', ...rest] = options.words;
  const tooMuch = rest[action === 'set' ? 2 : 0];
  if (tooMuch !== undefined) throw usageError(words.tooManyWords(cleanLine(tooMuch)), words);
  if (action === 'set') {
    const { setSetting } = await import('./set-setting.ts');
    return setSetting(rest, context);
  }
  const text = textFor(action, settings, configFolderFor(world));
  if (text === undefined) {
    throw usageError(words.needsOneOf('config', commandRow('config').actions!.join(', ')), words);
  }
  world.stdout.write(`${text}\n`);
  return exitCode.ok;
}

function textFor(action: string, settings: Context['settings'], folder: string): string | undefined {
  if (action === 'path') return settingsFile(folder);
  if (action === 'show') return asJson(key => settings[key] ?? auto);
  return action === 'default' ? asJson(() => auto) : undefined;
}

function asJson(settingOf: (key: SettingKey) => unknown): string {
  const values = Object.fromEntries(settingKeys.map(key => [key, settingOf(key)]));
  return JSON.stringify(values, undefined, 2).replace(unseen, escaped);
}

/** What JSON leaves as it is, though nobody would see it, or a terminal would obey it. */
const unseen =
  /[\x7f-\x9f\p{Format}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029]|(?<=\p{Mark}{4})\p{Mark}/gu;

function escaped(character: string): string {
  const unit = (index: number): string => character.charCodeAt(index).toString(16).padStart(4, '0');
  return Array.from({ length: character.length }, (_, index) => `\\u${unit(index)}`).join('');
}
