import meow from 'meow';
import { dashed, type OptionKey, optionKeys, optionRow } from './option-table.ts';

/** A command line, taken apart. */
export interface ParsedFlags {
  readonly flags: { readonly [key: string]: unknown };
  readonly input: readonly string[];
}

/** Parts flags from words. An option with a value has all that it was given, in order. */
export function readFlags(argv: readonly string[]): ParsedFlags {
  return plainFlags(argv) ?? parsedFlags(argv);
}

/** The options by how they are typed, whole or as a letter. */
const plainOptions = new Map<string, OptionKey>();
for (const key of optionKeys) {
  const { shortFlag = '', isNegated } = optionRow(key);
  if (isNegated !== true) plainOptions.set(dashed(key), key);
  if (/[a-z]/i.test(shortFlag)) plainOptions.set(`-${shortFlag}`, key);
}

/**
 * What the parser would say of words, switches and options with their values behind them (`count --unread -A news`, `--print
 * POST`), of which nothing else can be made; undefined for everything else. A status bar asks so every few seconds, and the
 * parser takes 4 ms to load and to parse: a fifth of bare Node. A test holds the two together.
 */
export function plainFlags(argv: readonly string[]): ParsedFlags | undefined {
  const flags: { [key: string]: true | string[] } = {};
  const input: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index]!;
    const key = plainOptions.get(word);
    if (key === undefined) {
      if (oddWord.test(word)) return undefined;
      input.push(word);
    } else if (optionRow(key).type === 'boolean') {
      if (key in flags) return undefined;
      flags[key] = true;
    } else {
      index += 1;
      const [value = '', values = []] = [argv[index], flags[key]];
      if (values === true || oddValue.test(value)) return undefined;
      flags[key] = [...values, value];
    }
  }
  return { flags, input };
}

/** What the parser may make something else of. */
const oddWord = /^(?:-|true$|false$)/;
const oddValue = /^(?:$|-|["']|true$|false$)/;

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
