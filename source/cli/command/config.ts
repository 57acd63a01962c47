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
  return JSON.stringify(Object.fromEntries(settingKeys.map(key => [key, settingOf(key)])), undefined, 2);
}
