import leven from 'leven';
import meow from 'meow';
import type { AmbiguousWidth } from '../text/width.ts';
import type { CliWords } from '../words/cli.ts';
import type { Language } from '../words/language.ts';
import { CliError } from './cli-error.ts';
import { exitCode } from './exit-code.ts';

/** One row of the table of options, from which parsing, help and the check for unknown ones are made. */
interface OptionRow {
  readonly type: 'string' | 'boolean';
  readonly shortFlag?: string;
  /** What stands for the value in the help: `DIR`. */
  readonly valueName?: string;
}

/** Every option, in the order of the help. Their descriptions are in `words/cli`. */
export const optionTable = {
  print: { type: 'boolean', shortFlag: 'p', valueName: 'POST' },
  archive: { type: 'string', shortFlag: 'A', valueName: 'DIR' },
  width: { type: 'string', shortFlag: 'w', valueName: 'N' },
  color: { type: 'string', valueName: 'WHEN' },
  lang: { type: 'string', valueName: 'LANG' },
  ambiguousWidth: { type: 'string', valueName: 'N' },
  help: { type: 'boolean', shortFlag: 'h' },
  version: { type: 'boolean', shortFlag: 'v' },
} as const satisfies { readonly [key: string]: OptionRow };

export type ColourChoice = 'auto' | 'always' | 'never';

/** What the command line asks for; absent means: not said. */
export interface Options {
  /** The words that are no options, in order: with `isPrint` the post and then the archive, else the archive. */
  readonly words: readonly string[];
  readonly isPrint: boolean;
  readonly isHelp: boolean;
  readonly isVersion: boolean;
  readonly archive: string | undefined;
  /** Columns to wrap at; 0 means not at all. */
  readonly columns: number | undefined;
  readonly colour: ColourChoice;
  readonly language: Language | undefined;
  readonly ambiguousWidth: AmbiguousWidth | undefined;
}

/**
 * Reads the words after `finews`.
 * @throws CliError (usage) for an unknown option, one given twice, one without its value, or a value that means nothing.
 */
export function parseOptions(argv: readonly string[], words: CliWords): Options {
  const { flags, input } = readFlags(prepare(argv), words);
  refuseUnknown(Object.keys(flags), words);
  const text = (key: keyof typeof optionTable): string | undefined => {
    const value = flags[key];
    if (value === '' || value === true) throw usageError(words.optionNeedsValue(dashed(key)), words);
    return typeof value === 'string' ? value : undefined;
  };
  const choice = <T extends string>(key: keyof typeof optionTable, choices: readonly T[]): T | undefined => {
    const value = text(key);
    if (value === undefined || (choices as readonly string[]).includes(value)) return value as T | undefined;
    throw usageError(words.wrongValue(dashed(key), value, choices.join(', ')), words);
  };
  const ambiguousWidth = choice('ambiguousWidth', ['1', '2']);
  return {
    words: input,
    isPrint: flags.print === true,
    isHelp: flags.help === true,
    isVersion: flags.version === true,
    archive: text('archive'),
    columns: columnsFrom(text('width'), words),
    colour: flags.color === false ? 'never' : (choice('color', ['auto', 'always', 'never']) ?? 'auto'),
    language: choice('lang', ['en', 'zh']),
    ambiguousWidth: ambiguousWidth === undefined ? undefined : ambiguousWidth === '1' ? 1 : 2,
  };
}

/** `ambiguousWidth` → `--ambiguous-width`. */
export function dashed(key: string): string {
  const name = key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
  return name.length === 1 ? `-${name}` : `--${name}`;
}

interface ParsedFlags {
  readonly flags: { readonly [key: string]: unknown };
  readonly input: readonly string[];
}

function readFlags(argv: readonly string[], words: CliWords): ParsedFlags {
  try {
    return meow({
      importMeta: import.meta,
      // Given, so that meow does not look for one on the disk.
      pkg: { name: 'finews' },
      argv,
      flags: optionTable,
      autoHelp: false,
      autoVersion: false,
      description: false,
    });
  } catch (error) {
    const twice = /flag --(\S+) can only be set once/.exec(String(error));
    if (twice === null) throw error;
    throw usageError(words.optionTwice(dashed(twice[1]!)), words);
  }
}

/**
 * Two spellings that the parser behind meow does not know: `--print=POST`, because `--print` takes its post from the words,
 * and a file name of an archive that begins with a dash and a date (`-202205262391921712.md`), which it would take for flags.
 */
function prepare(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const rest = end === -1 ? [] : argv.slice(end);
  const prepared = options.flatMap(word => {
    if (word.startsWith('--print=')) return ['--print', word.slice('--print='.length)];
    return /^-\d{6}/.test(word) ? [`./${word}`] : [word];
  });
  return [...prepared, ...rest];
}

function refuseUnknown(keys: readonly string[], words: CliWords): void {
  const known = Object.keys(optionTable);
  const unknown = keys.find(key => !known.includes(key));
  if (unknown === undefined) return;
  const option = dashed(unknown);
  const [nearest] = known
    .map(key => ({ option: dashed(key), distance: leven(dashed(key), option) }))
    .filter(({ distance }) => distance <= 3 && distance < option.length - 2)
    .sort((a, b) => a.distance - b.distance);
  throw usageError(words.unknownOption(option, nearest?.option), words);
}

function columnsFrom(value: string | undefined, words: CliWords): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 10_000) return Number(value);
  throw usageError(words.wrongValue('--width', value, words.wholeNumber), words);
}

function usageError(message: string, words: CliWords): CliError {
  return new CliError(exitCode.usage, `${message}\n${words.seeHelp}`);
}
