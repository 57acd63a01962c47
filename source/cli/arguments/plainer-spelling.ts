import { cleanLine } from '../../text/clean.ts';
import type { CliWords } from '../../words/cli.ts';
import { usageError } from '../cli-error.ts';
import { dashed, flagOf, optionKeys, optionRow } from './option-table.ts';

/**
 * A command line in spellings that the parser behind meow knows. It does not know `--print=POST`, because `--print` takes its post
 * from the words; `-0`, which it would take for a number; `--no-color`, where a word says how; and words that it would take
 * for flags: a file name of an archive that begins with a dash and a date (`-202205262391921712.md`), and what a query leaves out
 * (`-贷款`, `-tag:快讯`).
 * @throws CliError (usage) for what it would pass over: an option without its value, and `--no-limit`.
 */
export function plainerSpelling(argv: readonly string[], words: CliWords): string[] {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const rest = end === -1 ? [] : argv.slice(end);
  const plainer = options.flatMap((word, index) => {
    if (word === '-0') return ['--null'];
    if (word === '--no-color') return ['--color=never'];
    if (word.startsWith('--print=')) return ['--print', word.slice('--print='.length)];
    if (/^-\d{6}/.test(word)) return [`./${word}`];
    refusePassedOver(word, options[index + 1], words);
    return [word.replace(/^-(?=[^\x00-\x7f]|[a-z]{2,}[:：]|")/, fullWidthMinus)];
  });
  return [...plainer, ...rest];
}

/** What a query reads as a minus, and no parser of flags does. */
const fullWidthMinus = '－';

function refusePassedOver(word: string, next: string | undefined, words: CliWords): void {
  for (const key of optionKeys) {
    const { type, shortFlag } = optionRow(key);
    if (type !== 'string') continue;
    const isGiven = word === flagOf(key) || word === `-${shortFlag}`;
    const hasNoValue = isGiven && (next === undefined || /^--?[a-z]/i.test(next));
    if (hasNoValue || word === `${flagOf(key)}=`) throw usageError(words.optionNeedsValue(word), words);
    if (word === dashed(key).replace(/^--/, '--no-')) {
      throw usageError(words.unknownOption(cleanLine(word), undefined), words);
    }
  }
}
