import { changeSetting, typedSetting } from '../../settings/change-setting.ts';
import { settingsFile } from '../../settings/settings.ts';
import { auto, isSettingKey, type SettingKey, settingKeys } from '../../settings/settings-table.ts';
import { cleanLine } from '../../text/clean.ts';
import { nearest } from '../../text/nearest.ts';
import { settingsWords } from '../../words/settings.ts';
import { reasonInWords, reasonOf } from '../../words/system-errors.ts';
import { commandRow } from '../arguments/command-table.ts';
import type { Options } from '../arguments/options.ts';
import { CliError, usageError } from '../cli-error.ts';
import { type Context, contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { allowedFor, configFolderFor } from '../settings-for.ts';
import type { World } from '../world.ts';

/** `finews config path|show|default|set KEY VALUE`. */
export async function config(options: Options, world: World): Promise<ExitCode> {
  const context = contextFor(options, world);
  const { words, settings } = context;
  const [action = '', ...rest] = options.words;
  const tooMuch = rest[action === 'set' ? 2 : 0];
  if (tooMuch !== undefined) throw usageError(words.tooManyWords(cleanLine(tooMuch)), words);
  if (action === 'set') return set(rest, context);
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

function set([key, text]: readonly string[], { world, words, display }: Context): ExitCode {
  const { language } = display;
  const sentences = settingsWords[language];
  if (key === undefined || text === undefined) throw usageError(words.needsKeyAndValue, words);
  if (!isSettingKey(key)) {
    throw usageError(sentences.unknownSetting(cleanLine(key), nearest(key, settingKeys)), words);
  }
  const value = typedSetting(key, text);
  if (value === undefined) {
    throw usageError(sentences.wrongSetting(key, cleanLine(text), allowedFor(key, language)), words);
  }
  const folder = configFolderFor(world);
  try {
    const setAside = changeSetting(folder, key, value, new Date());
    if (setAside !== undefined) world.stderr.write(`finews: ${sentences.setAside(cleanLine(setAside))}\n`);
  } catch (error) {
    const file = cleanLine(settingsFile(folder));
    throw new CliError(
      exitCode.failed,
      sentences.cannotWrite(file, reasonInWords(cleanLine(reasonOf(error)), language)),
    );
  }
  return exitCode.ok;
}
