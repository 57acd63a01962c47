import type { AmbiguousWidth } from '../text/width.ts';
import type { Language } from '../words/language.ts';

/** One setting: what its value may be. What it is for stands in `words/settings`. */
export interface SettingRow<Value> {
  /** The right values as they are typed, or the name that `words/settings` has for their kind. */
  readonly allowed: readonly string[] | SettingKind;
  /** A value from the file, undefined where it is wrong. */
  readonly read: (value: unknown) => Value | undefined;
}

export type SettingKind = 'folder';

/**
 * Every setting, in the order that `finews config show` has. From this table the file is read, `finews config` shows and
 * sets, and the manual tells. Each may also be `auto`, which is its default: finews decides.
 */
export const settingsTable = {
  archive: {
    allowed: 'folder',
    read: value => (typeof value === 'string' && value !== '' ? value : undefined),
  } satisfies SettingRow<string>,
  language: oneOf<Language>('en', 'zh'),
  ambiguousWidth: oneOf<AmbiguousWidth>(1, 2),
} as const satisfies { readonly [key: string]: SettingRow<unknown> };

export type SettingKey = keyof typeof settingsTable;

/** What the reader has settled for all runs; undefined where nothing is settled. */
export type Settings = {
  readonly [key in SettingKey]: ReturnType<(typeof settingsTable)[key]['read']>;
};

export const settingKeys = Object.keys(settingsTable) as readonly SettingKey[];

export function isSettingKey(name: string): name is SettingKey {
  return Object.hasOwn(settingsTable, name);
}

/** Stands for what finews would do without the setting. */
export const auto = 'auto';

function oneOf<Value extends string | number>(...values: readonly Value[]): SettingRow<Value> {
  return { allowed: values.map(String), read: value => values.find(right => right === value) };
}
