import { changeSetting, typedSetting } from '../../settings/change-setting.ts';
import { settingsFile } from '../../settings/settings.ts';
import { auto, isSettingKey, type SettingKey, settingKeys } from '../../settings/settings-table.ts';
import { cleanLine } from '../../text/clean.ts';
import { nearest } from '../../text/nearest.ts';
import { settingsWords } from '../../words/settings.ts';
import { reasonInWords, reasonOf } from '../../words/system-errors.ts';
import { CliError, usageError } from '../cli-error.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { allowedFor, configFolderFor } from '../settings-for.ts';
import { ofCommand, problemWithKeys, typedKeys } from './set-keys.ts';

/** `finews config set KEY VALUE`. What is wrong is refused, with what would be right. */
export function setSetting([name, text]: readonly string[], context: Context): ExitCode {
  const { words } = context;
  if (name === undefined || text === undefined) throw usageError(words.needsKeyAndValue, words);
  const key = name.startsWith(ofCommand) ? 'keys' : name;
  if (!isSettingKey(key)) {
    const { unknownSetting } = settingsWords[context.display.language];
    throw usageError(unknownSetting(cleanLine(key), nearest(key, settingKeys)), words);
  }
  write(key, key === 'keys' ? keysFrom(name, text, context) : valueFrom(key, text, context), context);
  return exitCode.ok;
}

function valueFrom(key: SettingKey, text: string, context: Context): unknown {
  return typedSetting(key, text) ?? refuse(key, text, context);
}

/** Keys that are none, or that another command has, are refused here and not only on the next screen. */
function keysFrom(name: string, text: string, context: Context): unknown {
  const { settings, words, display } = context;
  if (name === 'keys' && text === auto) return auto;
  const wanted = typedKeys(name, text, settings.keys ?? {}) ?? refuse('keys', text, context);
  const problem = problemWithKeys(wanted, display.language);
  if (problem !== undefined) throw usageError(problem, words);
  return wanted;
}

function refuse(key: SettingKey, text: string, { words, display: { language } }: Context): never {
  const sentence = settingsWords[language].wrongSetting(key, cleanLine(text), allowedFor(key, language));
  throw usageError(sentence, words);
}

function write(key: SettingKey, value: unknown, { world, display: { language } }: Context): void {
  const sentences = settingsWords[language];
  const folder = configFolderFor(world);
  try {
    const setAside = changeSetting(folder, key, value, new Date());
    if (setAside !== undefined) world.stderr.write(`finews: ${sentences.setAside(cleanLine(setAside))}\n`);
  } catch (error) {
    const file = cleanLine(settingsFile(folder));
    const reason = reasonInWords(cleanLine(reasonOf(error)), language);
    throw new CliError(exitCode.failed, sentences.cannotWrite(file, reason));
  }
}
