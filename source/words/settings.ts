import type { Bilingual } from './language.ts';

/** What finews says of settings that it cannot use. Everything comes cleaned. */
export interface SettingsWords {
  readonly 'settings-unreadable': (file: string, reason: string) => string;
  readonly 'setting-wrong': (file: string, name: string, value: string) => string;
}

export const settingsWords: Bilingual<SettingsWords> = {
  en: {
    'settings-unreadable': (file, reason) =>
      `The settings in ${file} cannot be read (${reason}) and are not used.`,
    'setting-wrong': (file, name, value) => `In ${file}, “${name}” cannot be ${value}; it is not used.`,
  },
  zh: {
    'settings-unreadable': (file, reason) => `设置文件 ${file} 无法读取（${reason}），未采用。`,
    'setting-wrong': (file, name, value) => `${file} 里的“${name}”不能是 ${value}，未采用。`,
  },
};
