import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import { readSettings, settingsFile } from './settings.ts';
import { auto, type SettingKey, settingsTable } from './settings-table.ts';

/**
 * A value as it is typed after `finews config set KEY`: `auto`, a number or JSON where the setting wants one, else the text
 * itself. Undefined where it is wrong.
 */
export function typedSetting(key: SettingKey, text: string): unknown {
  if (text === auto) return auto;
  const { read } = settingsTable[key];
  return [text, jsonOf(text)].find(value => read(value) !== undefined);
}

/**
 * Writes one setting; `auto` takes it out of the file. A file that cannot be read is set aside under a name that says
 * when, and that name is given back. Throws the system's error where nothing can be written.
 */
export function changeSetting(
  folder: string,
  key: SettingKey,
  value: unknown,
  now: Date,
): string | undefined {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const setAside = setDamagedAside(folder, now);
  const conf = new Conf<Record<string, unknown>>({
    cwd: folder,
    configName: 'config',
    configFileMode: 0o600,
  });
  if (value === auto) conf.delete(key);
  else conf.set(key, value);
  return setAside;
}

function setDamagedAside(folder: string, now: Date): string | undefined {
  const file = settingsFile(folder);
  const isDamaged = readSettings(folder).problems.some(({ kind }) => kind === 'settings-unreadable');
  if (!isDamaged || !existsSync(file)) return undefined;
  const aside = path.join(folder, `config-damaged-${now.toISOString().replaceAll(':', '-')}.json`);
  renameSync(file, aside);
  return aside;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
