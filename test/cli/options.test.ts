import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CliError } from '../../source/cli/cli-error.ts';
import { exitCode } from '../../source/cli/exit-code.ts';
import { optionTable, parseOptions } from '../../source/cli/options.ts';
import { cliWords } from '../../source/words/cli.ts';

const parse = (...argv: string[]) => parseOptions(argv, cliWords.en);

/** What the refusal says. */
function refusalOf(...argv: string[]): string {
  try {
    parse(...argv);
  } catch (error) {
    assert.ok(error instanceof CliError);
    assert.equal(error.exitCode, exitCode.usage);
    return error.message;
  }
  throw new assert.AssertionError({ message: `${argv.join(' ')} was not refused` });
}

test('without words nothing is asked for', () => {
  assert.deepEqual(parse(), {
    words: [],
    isPrint: false,
    isHelp: false,
    isVersion: false,
    archive: undefined,
    columns: undefined,
    colour: 'auto',
    language: undefined,
    ambiguousWidth: undefined,
  });
});

test('the post of --print and the archive are words, wherever --print stands', () => {
  for (const argv of [
    ['--print', 'latest', 'news'],
    ['latest', 'news', '-p'],
    ['--print=latest', 'news'],
  ]) {
    const { isPrint, words } = parse(...argv);
    assert.deepEqual({ isPrint, words }, { isPrint: true, words: ['latest', 'news'] });
  }
});

test('a dash is a post: the one on stdin', () => {
  assert.deepEqual(parse('--print', '-').words, ['-']);
  assert.deepEqual(parse('--print=-').words, ['-']);
});

test('a file name that begins with a dash and a date is a post, not a heap of options', () => {
  assert.deepEqual(parse('--print', '-202205262391921712.md').words, ['./-202205262391921712.md']);
});

test('after -- every word is a word', () => {
  assert.deepEqual(parse('--print', '--', '--odd-name.md').words, ['--odd-name.md']);
});

test('--width takes a whole number, 0 for no wrapping', () => {
  assert.equal(parse('--width', '40').columns, 40);
  assert.equal(parse('-w0').columns, 0);
  for (const wrong of ['wide', '-3', '4.5', '99999'])
    assert.match(refusalOf('--width', wrong), /whole number/);
  assert.match(refusalOf('--width'), /--width needs a value/);
});

test('--color takes three words, and --no-color is one of them', () => {
  assert.equal(parse('--color', 'always').colour, 'always');
  assert.equal(parse('--no-color').colour, 'never');
  assert.match(refusalOf('--color', 'red'), /“red”; it can be auto, always, never/);
});

test('an unknown option is refused with the nearest known one', () => {
  assert.match(refusalOf('--widht', '40'), /unknown option --widht; did you mean --width\?/);
  assert.match(refusalOf('--ambigous-width', '2'), /did you mean --ambiguous-width\?/);
  assert.match(refusalOf('-x'), /unknown option -x\n/);
  assert.match(refusalOf('--constructor'), /unknown option --constructor/);
});

test('an option that is given twice is refused', () => {
  assert.match(refusalOf('--width', '40', '--width', '60'), /--width was given twice/);
});

test('every option has its words in the help, in both languages', () => {
  for (const { options } of [cliWords.en, cliWords.zh]) {
    assert.deepEqual(Object.keys(options), Object.keys(optionTable));
  }
});
