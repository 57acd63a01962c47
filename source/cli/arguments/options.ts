import { cleanLine } from '../../text/clean.ts';
import { nearest } from '../../text/nearest.ts';
import type { AmbiguousWidth } from '../../text/width.ts';
import type { CliWords } from '../../words/cli.ts';
import type { Language } from '../../words/language.ts';
import { type CliError, usageError } from '../cli-error.ts';
import { type CommandName, commandRow, isCommandName } from './command-table.ts';
import { refuseContradictions } from './contradictions.ts';
import { dashed, flagOf, type OptionKey, optionKeys, optionRow, optionTable } from './option-table.ts';
import { plainerSpelling } from './plainer-spelling.ts';
import { type ParsedFlags, readFlags } from './read-flags.ts';
import type { Selection } from './selection.ts';

type ColourChoice = (typeof optionTable.color.choices)[number];
export type Format = (typeof optionTable.format.choices)[number];

/** What the command line asks for; absent means: not said. */
export interface Options {
  readonly command: CommandName;
  /** The words that are neither options nor the command, in order. */
  readonly words: readonly string[];
  readonly isHelp: boolean;
  readonly isVersion: boolean;
  readonly archive: string | undefined;
  readonly selection: Selection;
  readonly format: Format | undefined;
  /** Without title, date and place above a post. */
  readonly isBodyOnly: boolean;
  readonly isRaw: boolean;
  readonly isForced: boolean;
  readonly hasPager: boolean;
  /** Whether what was printed is read. */
  readonly isMarking: boolean;
  readonly isJson: boolean;
  /** Ends a record: a newline, or with `-0` a zero byte. */
  readonly recordEnd: '\n' | '\0';
  readonly isFromStdin: boolean;
  readonly isConfirmed: boolean;
  /** Columns to wrap at; 0 means not at all. */
  readonly columns: number | undefined;
  readonly colour: ColourChoice;
  readonly language: Language | undefined;
  readonly ambiguousWidth: AmbiguousWidth | undefined;
  /** Signs and rules of the screen in ASCII alone. */
  readonly isAscii: boolean;
  readonly isSpoken: boolean;
}

/**
 * Reads the words after `finews`.
 * @throws CliError (usage) for an unknown option, one that the command does not have, one without its value,
 * a value that means nothing, or two options that contradict each other.
 */
export function parseOptions(argv: readonly string[], words: CliWords): Options {
  const { flags, input } = readFlags(plainerSpelling(argv, words));
  refuseUnknown(Object.keys(flags), words);
  const command = commandOf(argv, flags, input);
  refuseForeign(command, flags, words);
  const given = new GivenFlags(flags, words);
  const options: Options = {
    command,
    words:
      isCommandName(input[0] ?? '') && command === input[0] && flags.print !== true ? input.slice(1) : input,
    isHelp: given.isSet('help'),
    isVersion: given.isSet('version'),
    archive: given.text('archive'),
    selection: {
      categories: given.texts('category'),
      tags: given.texts('tag'),
      sources: given.texts('source'),
      stocks: given.texts('stock'),
      since: given.text('since'),
      until: given.text('until'),
      isUnread: given.isSet('unread'),
      isStarred: given.isSet('starred'),
      sort: given.choice('sort', optionTable.sort.choices),
      isReversed: given.isSet('reverse'),
      limit: given.wholeNumber('limit', 1_000_000_000),
    },
    format: given.choice('format', optionTable.format.choices),
    isBodyOnly: given.isSet('body'),
    isRaw: given.isSet('raw'),
    isForced: given.isSet('force'),
    hasPager: flags.pager !== false,
    isMarking: given.isSet('mark'),
    isJson: given.isSet('json'),
    recordEnd: given.isSet('null') ? '\0' : '\n',
    isFromStdin: given.isSet('stdin'),
    isConfirmed: given.isSet('yes'),
    columns: given.wholeNumber('width', 10_000),
    colour: given.choice('color', optionTable.color.choices) ?? 'auto',
    language: given.choice('lang', optionTable.lang.choices),
    ambiguousWidth: given.ambiguousWidth(),
    isAscii: given.isSet('ascii'),
    isSpoken: given.isSet('screenReader'),
  };
  refuseContradictions(options, words);
  return options;
}

/** The flags, each read as what it is. */
class GivenFlags {
  readonly #flags: ParsedFlags['flags'];
  readonly #words: CliWords;

  constructor(flags: ParsedFlags['flags'], words: CliWords) {
    this.#flags = flags;
    this.#words = words;
  }

  isSet(key: OptionKey): boolean {
    return this.#flags[key] === true;
  }

  text(key: OptionKey): string | undefined {
    return this.texts(key).at(-1);
  }

  texts(key: OptionKey): readonly string[] {
    const values = [this.#flags[key] ?? []].flat();
    if (values.includes('') || values.includes(true)) {
      throw usageError(this.#words.optionNeedsValue(flagOf(key)), this.#words);
    }
    return values.filter(value => typeof value === 'string');
  }

  choice<Choice extends string>(key: OptionKey, choices: readonly Choice[]): Choice | undefined {
    const value = this.text(key);
    const chosen = choices.find(choice => choice === value);
    if (chosen === value) return chosen;
    throw this.#wrongValue(key, choices.join(', '));
  }

  wholeNumber(key: OptionKey, most: number): number | undefined {
    const value = this.text(key);
    if (value === undefined) return undefined;
    if (/^\d{1,10}$/.test(value) && Number(value) <= most) return Number(value);
    throw this.#wrongValue(key, this.#words.wholeNumber(most));
  }

  ambiguousWidth(): AmbiguousWidth | undefined {
    const value = this.choice('ambiguousWidth', optionTable.ambiguousWidth.choices);
    return value === undefined ? undefined : value === '1' ? 1 : 2;
  }

  #wrongValue(key: OptionKey, allowed: string): CliError {
    const value = this.text(key) ?? '';
    return usageError(this.#words.wrongValue(flagOf(key), cleanLine(value), allowed), this.#words);
  }
}

/** The command that the first word names, unless it comes after `--`; `--print` is `show`. */
function commandOf(
  argv: readonly string[],
  flags: ParsedFlags['flags'],
  [first = '', ...others]: readonly string[],
): CommandName {
  if (flags.print === true) return 'show';
  const end = argv.indexOf('--');
  const isAfterEnd = end !== -1 && argv.length - end - 1 === others.length + 1;
  return isCommandName(first) && !isAfterEnd ? first : 'read';
}

function refuseUnknown(keys: readonly string[], words: CliWords): void {
  const unknown = keys.find(key => !optionKeys.some(known => known === key));
  if (unknown === undefined) return;
  const option = dashed(unknown);
  throw usageError(words.unknownOption(cleanLine(option), nearest(option, optionKeys.map(flagOf))), words);
}

/** `-C` of a command that has no such option would have no effect, and nobody would know. */
function refuseForeign(command: CommandName, flags: ParsedFlags['flags'], words: CliWords): void {
  const { options } = commandRow(command);
  const foreign = optionKeys.find(key => {
    const value = flags[key];
    const isGiven = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
    const isNegation = value === false && optionRow(key).isNegated;
    return (isGiven || isNegation) && !options.includes(key) && key !== 'version';
  });
  if (foreign === undefined) return;
  throw usageError(words.foreignOption(command === 'read' ? 'finews' : command, flagOf(foreign)), words);
}
