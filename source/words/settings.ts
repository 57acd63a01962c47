import type { Bilingual } from './language.ts';

/** What finews says of settings. Everything comes cleaned. */
export interface SettingsWords {
  readonly 'settings-unreadable': (file: string, reason: string, line?: number) => string;
  readonly 'setting-wrong': (file: string, name: string, value: string, allowed: string) => string;
  /** What each setting is for, by its key. */
  readonly meanings: { readonly [key: string]: string };
  /** What a value may be where it is none of a few words. */
  readonly kinds: { readonly folder: string; readonly measure: string; readonly keys: string };
  unknownSetting(name: string, nearest: string | undefined): string;
  wrongSetting(name: string, value: string, allowed: string): string;
  setAside(file: string): string;
  cannotWrite(file: string, reason: string): string;
}

export const settingsWords: Bilingual<SettingsWords> = {
  en: {
    'settings-unreadable': (file, reason, line) =>
      `The settings in ${file} cannot be read (${reason}${line === undefined ? '' : `, line ${line}`}) and are not used.`,
    'setting-wrong': (file, name, value, allowed) =>
      `In ${file}, “${name}” cannot be ${value}; it is not used. It can be ${allowed}.`,
    meanings: {
      archive: 'the archive that is read where none is named',
      language: 'the language that finews speaks',
      ambiguousWidth: 'cells of “ ” … — · in your terminal',
      ascii: 'draws the signs and rules of the screen in ASCII',
      screenReader: 'says the screen in lines, for screen readers',
      measure: 'columns of text in the reader; auto: as you left it with < and >',
      keys: 'keys of your own for commands of the screen',
    },
    kinds: {
      folder: 'a folder',
      measure: 'a number from 40 to 160',
      keys: 'keys by command, as in {"mark.star": ["w", "ctrl-g"]}',
    },
    unknownSetting: (name, nearest) =>
      `there is no setting “${name}”${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
    wrongSetting: (name, value, allowed) => `${name} cannot be “${value}”; it can be ${allowed}`,
    setAside: file => `The old file could not be read and is kept as ${file}.`,
    cannotWrite: (file, reason) => `${file} cannot be written: ${reason}`,
  },
  zh: {
    'settings-unreadable': (file, reason, line) =>
      `设置文件 ${file} 无法读取（${reason}${line === undefined ? '' : `，第 ${line} 行`}），未采用。`,
    'setting-wrong': (file, name, value, allowed) =>
      `${file} 里的“${name}”不能是 ${value}，未采用；可以是 ${allowed}。`,
    meanings: {
      archive: '没有指明存档时阅读的存档',
      language: '界面语言',
      ambiguousWidth: '“ ” … — · 在你的终端里占几格',
      ascii: '屏幕上的标记与分隔线只用 ASCII',
      screenReader: '用一行行文字说出界面，供读屏软件使用',
      measure: '正文宽几列；auto 为上次用 < 和 > 调的宽度',
      keys: '阅读界面里各命令的自定按键',
    },
    kinds: {
      folder: '一个文件夹',
      measure: '40 到 160 的数',
      keys: '各命令的按键，如 {"mark.star": ["w", "ctrl-g"]}',
    },
    unknownSetting: (name, nearest) =>
      `没有“${name}”这个设置${nearest === undefined ? '' : `；是不是 ${nearest}？`}`,
    wrongSetting: (name, value, allowed) => `${name} 不能是“${value}”；可以是 ${allowed}`,
    setAside: file => `原来的文件无法读取，另存为 ${file}。`,
    cannotWrite: (file, reason) => `${file} 无法写入：${reason}`,
  },
};
