import type { AmbiguousWidth } from '../text/width.ts';
import type { Language } from '../words/language.ts';

/** One setting: what its value may be. What it is for stands in `words/settings`. */
export interface SettingRow<Value> {
  /** The right values as they are typed, or the name that `words/settings` has for their kind. */
  readonly allowed: readonly string[] | SettingKind;
  /** A value from the file, undefined where it is wrong. */
  readonly read: (value: unknown) => Value | undefined;
}

type SettingKind = 'folder' | 'measure' | 'keys';

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
  ascii: oneOf(true, false),
  screenReader: oneOf(true, false),
  measure: { allowed: 'measure', read: measureColumns } satisfies SettingRow<number>,
  keys: { allowed: 'keys', read: keysByCommand } satisfies SettingRow<KeysByCommand>,
} as const satisfies { readonly [key: string]: SettingRow<unknown> };

/** The keys of commands, by the commands' ids. Whether there are such commands and keys is for `keys/remap` to say. */
type KeysByCommand = { readonly [command: string]: readonly string[] };

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

function oneOf<Value extends string | number | boolean>(...values: readonly Value[]): SettingRow<Value> {
  return { allowed: values.map(String), read: value => values.find(right => right === value) };
}

/** How wide text is set at most: between what columns of Chinese need and what eyes can follow. */
function measureColumns(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 40 && value <= 160
    ? value
    : undefined;
}

/** `{ "mark.star": ["x"] }`; a single key may stand without brackets. */
function keysByCommand(value: unknown): KeysByCommand | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).map(
    ([id, keys]) => [id, Array.isArray(keys) ? keys : [keys]] as const,
  );
  return entries.every(([, keys]) => keys.every(key => typeof key === 'string'))
    ? Object.fromEntries(entries)
    : undefined;
}
