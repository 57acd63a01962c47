import { readFileSync, statSync } from 'node:fs';
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
    const isPipe = statSync(file).isFIFO();
    // Nobody may ever write to it.
    if (isPipe) throw Object.assign(new Error('a pipe'), { code: 'not-a-file' });
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return { ...content };
    problems.push({ kind: 'settings-unreadable', file, detail: 'not-json' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return {};
    const problem = { kind: 'settings-unreadable', file } as const;
    problems.push(
      code === undefined
        ? { ...problem, detail: 'not-json', line: lineOfMistake(text) }
        : { ...problem, detail: code },
    );
  }
  return {};
}

/** The first line with which the text is more than the beginning of something right. */
function lineOfMistake(text: string): number {
  const lines = text.trimEnd().split('\n');
  const line = lines.findIndex((_, index) => isWrong(lines.slice(0, index + 1).join('\n')));
  return line === -1 ? lines.length : line + 1;
}

function isWrong(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    const [, position] = /\bposition (\d+)/.exec(String(error)) ?? [];
    const isOnlyShort = /\bend of JSON input/.test(String(error)) || Number(position) >= beginning.length;
    return !isOnlyShort;
  }
}
