import { readFileSync } from 'node:fs';
import path from 'node:path';
import { auto, type SettingKey, type Settings, settingKeys, settingsTable } from './settings-table.ts';

export type { Settings } from './settings-table.ts';

export type SettingsProblem =
  /** `detail`: the system's reason, or the parser's. */
  | { readonly kind: 'settings-unreadable'; readonly file: string; readonly detail: string }
  /** `value` as it stands in the file: clean before showing. */
  | {
      readonly kind: 'setting-wrong';
      readonly file: string;
      readonly name: SettingKey;
      readonly value: string;
    };

/** The file of the settings in their folder. */
export function settingsFile(folder: string): string {
  return path.join(folder, 'config.json');
}

/**
 * Reads `config.json` in the folder, which people write by hand. It is on the way of every command, and conf
 * takes longer to load than all that `--print` does, so the file is read as it is. Never throws: what is
 * wrong counts as not settled and is said.
 */
export function readSettings(folder: string): { settings: Settings; problems: readonly SettingsProblem[] } {
  const file = settingsFile(folder);
  const problems: SettingsProblem[] = [];
  const content = contentOf(file, problems);
  const settings = settingKeys.map(name => {
    const written = content[name];
    if (written === undefined || written === auto) return [name, undefined];
    const value = settingsTable[name].read(written);
    if (value === undefined)
      problems.push({ kind: 'setting-wrong', file, name, value: JSON.stringify(written) });
    return [name, value];
  });
  return { settings: Object.fromEntries(settings), problems };
}

function contentOf(file: string, problems: SettingsProblem[]): { readonly [name: string]: unknown } {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return { ...content };
    problems.push({ kind: 'settings-unreadable', file, detail: 'not a JSON object' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') problems.push({ kind: 'settings-unreadable', file, detail: code ?? message });
  }
  return {};
}
