import meow from 'meow';
import { dashed, optionKeys, optionRow } from './option-table.ts';

/** A command line, taken apart. */
export interface ParsedFlags {
  readonly flags: { readonly [key: string]: unknown };
  readonly input: readonly string[];
}

/** Parts flags from words. An option with a value has all that it was given, in order. */
export function readFlags(argv: readonly string[]): ParsedFlags {
  return plainFlags(argv) ?? parsedFlags(argv);
}

/** The options that are there or not, by how they are typed. */
const switches = new Map(
  optionKeys
    .filter(key => optionRow(key).type === 'boolean' && optionRow(key).isNegated !== true)
    .map(key => [dashed(key), key]),
);

/**
 * What the parser would say of words and whole switches (`count --unread news`, `--print POST`), of which nothing else can be
 * made; undefined for everything else. A status bar asks so every few seconds, and the parser takes 4 ms to load and to parse:
 * a fifth of bare Node. A test holds the two together.
 */
export function plainFlags(argv: readonly string[]): ParsedFlags | undefined {
  const flags: { [key: string]: true } = {};
  const input: string[] = [];
  for (const word of argv) {
    const key = switches.get(word);
    if (key !== undefined && !(key in flags)) flags[key] = true;
    else if (/^(?:-|true$|false$)/.test(word)) return undefined;
    else input.push(word);
  }
  return { flags, input };
}

/** What meow makes of a command line. */
export function parsedFlags(argv: readonly string[]): ParsedFlags {
  return meow({
    importMeta: import.meta,
    // Given, so that meow does not look for one on the disk.
    pkg: { name: 'finews' },
    argv,
    flags: Object.fromEntries(
      optionKeys.map(key => {
        const { type, shortFlag } = optionRow(key);
        // With a digit among the flags the parser behind meow would take no negative number for a value any more.
        const isLetter = shortFlag !== undefined && /[a-z]/i.test(shortFlag);
        // Several of every value: whoever says one twice, an alias and then themselves, means the last.
        return [key, { type, isMultiple: type === 'string', ...(isLetter && { shortFlag }) }];
      }),
    ),
    autoHelp: false,
    autoVersion: false,
    description: false,
    // So that `--no-pager` is something else than to say nothing.
    booleanDefault: undefined,
  });
}
