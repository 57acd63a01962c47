import type { Bilingual } from './language.ts';

/** What finews says of keys in the settings. Names come cleaned, keys as they are written on a keyboard. */
interface RemapWords {
  'no-such-command'(name: string, nearest: string | undefined): string;
  'no-such-key'(name: string, key: string): string;
  'key-taken'(name: string, key: string, by: string): string;
  'no-way-out'(name: string): string;
}

export const remapWords: Bilingual<RemapWords> = {
  en: {
    'no-such-command': (name, nearest) =>
      `Settings, keys: there is no command “${name}”.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    'no-such-key': (name, key) => `Settings, keys: “${key}” for ${name} is no key that finews can tell.`,
    'key-taken': (name, key, by) =>
      `Settings, keys: ${key} for ${name} is taken by ${by}; ${name} keeps its keys.`,
    'no-way-out': name => `Settings, keys: ${name} needs a key.`,
  },
  zh: {
    'no-such-command': (name, nearest) =>
      `按键设置：没有“${name}”这个命令${nearest === undefined ? '。' : `，是不是 ${nearest}？`}`,
    'no-such-key': (name, key) => `按键设置：${name} 的“${key}”不是可用的按键。`,
    'key-taken': (name, key, by) => `按键设置：${name} 的 ${key} 已属于 ${by}，${name} 保持原来的按键。`,
    'no-way-out': name => `按键设置：${name} 至少要有一个按键。`,
  },
};
