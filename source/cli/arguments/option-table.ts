/** One row of the table of options, from which parsing, help, manual and completions are made. */
export interface OptionRow {
  readonly type: 'string' | 'boolean';
  readonly shortFlag?: string;
  /** What stands for the value in the help: `DIR`. */
  readonly valueName?: string;
  /** The only values there are. */
  readonly choices?: readonly string[];
  /** Whether it is `--no-…` that one types, because the other is the default. */
  readonly isNegated?: true;
}

/** Every option, in the order of the manual. Their descriptions are in `words/help`. */
export const optionTable = {
  print: { type: 'boolean', shortFlag: 'p', valueName: 'POST' },
  format: { type: 'string', valueName: 'FORMAT', choices: ['text', 'ansi', 'markdown', 'html', 'json'] },
  body: { type: 'boolean' },
  raw: { type: 'boolean' },
  force: { type: 'boolean' },
  width: { type: 'string', shortFlag: 'w', valueName: 'N' },
  mark: { type: 'boolean' },
  category: { type: 'string', shortFlag: 'C', valueName: 'CATEGORY' },
  tag: { type: 'string', valueName: 'TAG' },
  source: { type: 'string', valueName: 'NAME' },
  stock: { type: 'string', valueName: 'CODE' },
  since: { type: 'string', valueName: 'WHEN' },
  until: { type: 'string', valueName: 'WHEN' },
  unread: { type: 'boolean' },
  starred: { type: 'boolean' },
  sort: { type: 'string', valueName: 'ORDER', choices: ['date', 'title', 'category'] },
  reverse: { type: 'boolean' },
  limit: { type: 'string', shortFlag: 'n', valueName: 'N' },
  json: { type: 'boolean' },
  null: { type: 'boolean', shortFlag: '0' },
  pager: { type: 'boolean', isNegated: true },
  stdin: { type: 'boolean' },
  yes: { type: 'boolean', shortFlag: 'y' },
  archive: { type: 'string', shortFlag: 'A', valueName: 'DIR' },
  color: { type: 'string', valueName: 'MODE', choices: ['auto', 'always', 'never'] },
  lang: { type: 'string', valueName: 'LANG', choices: ['en', 'zh'] },
  ambiguousWidth: { type: 'string', valueName: 'N', choices: ['1', '2'] },
  ascii: { type: 'boolean' },
  screenReader: { type: 'boolean' },
  help: { type: 'boolean', shortFlag: 'h' },
  version: { type: 'boolean', shortFlag: 'v' },
} as const satisfies { readonly [key: string]: OptionRow };

export type OptionKey = keyof typeof optionTable;

export const optionKeys = Object.keys(optionTable) as readonly OptionKey[];

/** What a table's row says of an option. */
export function optionRow(key: OptionKey): OptionRow {
  return optionTable[key];
}

/** As it is typed: `ambiguousWidth` → `--ambiguous-width`, `pager` → `--no-pager`. */
export function flagOf(key: OptionKey): string {
  return optionRow(key).isNegated ? `--no-${key}` : dashed(key);
}

/** `ambiguousWidth` → `--ambiguous-width`, `X` → `-X`. */
export function dashed(key: string): string {
  return key.length === 1 ? `-${key}` : `--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}
