import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandNames, commandRow, namedCommands } from '../../../source/cli/arguments/command-table.ts';
import { optionKeys } from '../../../source/cli/arguments/option-table.ts';
import { parseOptions } from '../../../source/cli/arguments/options.ts';
import { CliError } from '../../../source/cli/cli-error.ts';
import { exitCode } from '../../../source/cli/exit-code.ts';
import { cliWords } from '../../../source/words/cli.ts';
import { helpWords } from '../../../source/words/help/help-words.ts';

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
  const { selection, ...options } = parse();
  assert.deepEqual(options, {
    command: 'read',
    words: [],
    isHelp: false,
    isVersion: false,
    archive: undefined,
    format: undefined,
    isBodyOnly: false,
    isRaw: false,
    isForced: false,
    hasPager: true,
    isMarking: false,
    isJson: false,
    recordEnd: '\n',
    isFromStdin: false,
    isConfirmed: false,
    columns: undefined,
    colour: 'auto',
    language: undefined,
    ambiguousWidth: undefined,
    isAscii: false,
    isSpoken: false,
  });
  assert.deepEqual(selection, {
    categories: [],
    tags: [],
    sources: [],
    stocks: [],
    since: undefined,
    until: undefined,
    isUnread: false,
    isStarred: false,
    sort: undefined,
    isReversed: false,
    limit: undefined,
  });
});

test('the first word is a command where it names one, wherever options stand', () => {
  for (const argv of [
    ['list', 'news'],
    ['--unread', 'list', 'news'],
    ['list', '-n', '3', 'news'],
  ]) {
    const { command, words } = parse(...argv);
    assert.deepEqual({ command, words }, { command: 'list', words: ['news'] });
  }
});

test('a folder that is called like a command is meant with a path, or after --', () => {
  for (const argv of [['./list'], ['--', 'list']]) assert.equal(parse(...argv).command, 'read');
  assert.deepEqual(parse('--', 'list').words, ['list']);
  assert.deepEqual(parse('read').words, ['read']);
  assert.equal(parse('list', '--', 'list').command, 'list');
  assert.deepEqual(parse('list', '--', 'list').words, ['list']);
});

test('--print is show, and its posts and the archive are words', () => {
  for (const argv of [
    ['--print', 'latest', 'news'],
    ['latest', 'news', '-p'],
    ['--print=latest', 'news'],
    ['show', 'latest', 'news'],
  ]) {
    const { command, words } = parse(...argv);
    assert.deepEqual({ command, words }, { command: 'show', words: ['latest', 'news'] });
  }
  assert.deepEqual(parse('--print', 'list').words, ['list']);
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
  assert.equal(parse('show', '--width', '40').columns, 40);
  assert.equal(parse('show', '-w0').columns, 0);
  for (const wrong of ['wide', '-3', '4.5', '99999'])
    assert.match(refusalOf('show', '--width', wrong), /whole number/);
  assert.match(refusalOf('show', '--width'), /--width needs a value/);
});

test('--color takes three words, and --no-color is one of them', () => {
  assert.equal(parse('--color', 'always').colour, 'always');
  assert.equal(parse('--no-color').colour, 'never');
  assert.match(refusalOf('--color', 'red'), /“red”; it can be auto, always, never/);
});

test('-C may be repeated, -n and -0 are short for limit and null', () => {
  const { selection, recordEnd } = parse('list', '-C', 'a', '--category', 'b', '-n5', '-0');
  assert.deepEqual([selection.categories, selection.limit, recordEnd], [['a', 'b'], 5, '\0']);
});

test('an option that takes a value needs it', () => {
  for (const argv of [['--tag'], ['-C', '--unread'], ['-n'], ['--source', '-n', '1'], ['--since'], ['-A']])
    assert.match(refusalOf('list', ...argv), new RegExp(`^${argv[0]} needs a value`));
  assert.match(refusalOf('list', '--limit='), /needs a value/);
  assert.match(refusalOf('list', '--no-limit'), /unknown option --no-limit/);
});

test('what a query leaves out is a word, not a heap of options', () => {
  const { words, selection } = parse('search', '-贷款', '-tag:快讯', '-"a b"', '-n1', '~/news');
  assert.deepEqual(words, ['－贷款', '－tag:快讯', '－"a b"', '~/news']);
  assert.equal(selection.limit, 1);
});

test('--no-pager is something else than to say nothing', () => {
  assert.equal(parse('show', 'x', '--no-pager').hasPager, false);
  assert.equal(parse('show', 'x').hasPager, true);
  assert.match(refusalOf('count', '--no-pager'), /count has no option --no-pager/);
});

test('an unknown option is refused with the nearest known one', () => {
  assert.match(refusalOf('--widht', '40'), /unknown option --widht; did you mean --width\?/);
  assert.match(refusalOf('--ambigous-width', '2'), /did you mean --ambiguous-width\?/);
  assert.match(refusalOf('-x'), /unknown option -x\n/);
  assert.match(refusalOf('search', 'x', '-B'), /unknown option -B\n/);
  assert.match(refusalOf('--constructor'), /unknown option --constructor/);
});

test('an option that the command does not have is refused, for it would have no effect', () => {
  assert.match(refusalOf('doctor', '--unread'), /doctor has no option --unread/);
  assert.match(refusalOf('state', 'path', '-A', 'x'), /state has no option --archive/);
  assert.match(refusalOf('--raw'), /finews has no option --raw/);
});

test('two options that say different things of the same post are refused', () => {
  for (const pair of [
    ['--raw', '--format markdown'],
    ['--raw', '--body'],
    ['--format json', '--body'],
    ['--stdin', '-'],
  ]) {
    const argv = (pieces: readonly string[]) => pieces.flatMap(said => said.split(' '));
    const named = pair.map(said => said.replace(' markdown', '')).join(' and ');
    assert.ok(refusalOf('show', ...argv(pair)).startsWith(`${named} cannot go together\n`), named);
    assert.ok(refusalOf('--print', 'x', ...argv(pair.toReversed())).startsWith(`${named} `), named);
  }
  assert.equal(parse('show', 'x', '--raw', '--width', '40', '--color', 'always').isRaw, true);
});

test('of an option that is given twice the last one counts, as after an alias', () => {
  assert.equal(parse('show', '--width', '40', '-w60').columns, 60);
  assert.equal(parse('--color', 'always', '--color=never').colour, 'never');
  assert.equal(parse('list', '--unread', '--unread').selection.isUnread, true);
});

test('every option and every command has its words, in both languages', () => {
  for (const { options, commands } of [helpWords.en, helpWords.zh]) {
    assert.deepEqual(Object.keys(options), optionKeys);
    assert.deepEqual(Object.keys(commands), ['read', ...namedCommands]);
  }
});

test('every option belongs to a command', () => {
  const used = new Set(commandNames.flatMap(name => commandRow(name).options));
  assert.deepEqual(
    optionKeys.filter(key => !used.has(key)),
    [],
  );
});
