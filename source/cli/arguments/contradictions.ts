import type { CliWords } from '../../words/cli.ts';
import { usageError } from '../cli-error.ts';
import type { Options } from './options.ts';

type Said = readonly [saying: string, isSaid: (options: Options) => boolean];

const raw: Said = ['--raw', ({ isRaw }) => isRaw];
const format: Said = ['--format', options => options.format !== undefined];
const json: Said = ['--format json', options => options.format === 'json'];
const body: Said = ['--body', ({ isBodyOnly }) => isBodyOnly];
const list: Said = ['--stdin', ({ isFromStdin }) => isFromStdin];
const piped: Said = ['-', ({ words }) => words.includes('-')];

/** What says two things of the same post. What merely has no effect there, as an alias may have set it (`--width`), is none. */
const contradictions: readonly (readonly [Said, Said])[] = [
  [raw, format],
  [raw, body],
  [json, body],
  [list, piped],
];

/** @throws CliError (usage) for options of which one would be passed over without a word. */
export function refuseContradictions(options: Options, words: CliWords): void {
  const found = contradictions.find(pair => pair.every(([, isSaid]) => isSaid(options)));
  if (found === undefined) return;
  const [[one], [other]] = found;
  throw usageError(words.contradiction(one, other), words);
}
