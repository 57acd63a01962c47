import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AmbiguousWidth } from '../text/width.ts';
import type { Language } from '../words/language.ts';

/** What the reader has settled for all runs; undefined where nothing is settled. */
export interface Settings {
  readonly archive: string | undefined;
  readonly language: Language | undefined;
  readonly ambiguousWidth: AmbiguousWidth | undefined;
}

export type SettingsProblem =
  /** `detail`: the system's reason, or the parser's. */
  | { readonly kind: 'settings-unreadable'; readonly file: string; readonly detail: string }
  /** `name` and `value` as they stand in the file: clean before showing. */
  | { readonly kind: 'setting-wrong'; readonly file: string; readonly name: string; readonly value: string };

/**
 * Reads `config.json` in the folder, which people write by hand. It is on the way of every command, and conf
 * takes longer to load than all that `--print` does, so the file is read as it is. Never throws: what is
 * wrong counts as not settled and is said.
 */
export function readSettings(folder: string): { settings: Settings; problems: readonly SettingsProblem[] } {
  const file = path.join(folder, 'config.json');
  const problems: SettingsProblem[] = [];
  const content = contentOf(file, problems);
  /** `auto` stands for what finews would do without the setting. */
  const setting = <T>(name: string, isRight: (value: unknown) => value is T): T | undefined => {
    const value = content[name];
    if (value === undefined || value === 'auto') return undefined;
    if (isRight(value)) return value;
    problems.push({ kind: 'setting-wrong', file, name, value: JSON.stringify(value) });
    return undefined;
  };
  return {
    settings: {
      archive: setting('archive', (value): value is string => typeof value === 'string' && value !== ''),
      language: setting('language', value => value === 'en' || value === 'zh'),
      ambiguousWidth: setting('ambiguousWidth', value => value === 1 || value === 2),
    },
    problems,
  };
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
