import { readFileSync } from 'node:fs';
import path from 'node:path';
import { auto, type SettingKey, type Settings, settingKeys, settingsTable } from './settings-table.ts';

export type { Settings } from './settings-table.ts';

export type SettingsProblem =
  /** `detail`: the system's reason, or `not-json`; `line` where the parser tells it. */
  | {
      readonly kind: 'settings-unreadable';
      readonly file: string;
      readonly detail: string;
      readonly line?: number;
    }
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
  let text = '';
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return { ...content };
    problems.push({ kind: 'settings-unreadable', file, detail: 'not-json' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return {};
    const line = code === undefined ? lineOf(message, text) : {};
    problems.push({ kind: 'settings-unreadable', file, detail: code ?? 'not-json', ...line });
  }
  return {};
}

/** V8 tells the place of most mistakes, in words that differ from version to version. */
function lineOf(message: string, text: string): { readonly line?: number } {
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position !== undefined) return { line: text.slice(0, Number(position)).split('\n').length };
  return /\bend of JSON input/.test(message) ? { line: text.trimEnd().split('\n').length } : {};
}
