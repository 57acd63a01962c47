import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { namedCommands } from '../../../source/cli/arguments/command-table.ts';
import { flagOf, optionKeys } from '../../../source/cli/arguments/option-table.ts';
import { bashCompletion } from '../../../source/cli/completion/bash.ts';
import { fishCompletion } from '../../../source/cli/completion/fish.ts';
import { zshCompletion } from '../../../source/cli/completion/zsh.ts';
import { commandHelp } from '../../../source/cli/help/command-help.ts';
import { helpText } from '../../../source/cli/help/help.ts';
import { manualPage } from '../../../source/cli/help/manual.ts';
import { versionOf } from '../../../source/cli/version.ts';
import { settingKeys } from '../../../source/settings/settings-table.ts';
import { cellWidth } from '../../../source/text/width.ts';
import { helpWords } from '../../../source/words/help/help-words.ts';
import { makeFolder } from '../../archive/make-folder.ts';

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

const projectFolder = path.join(import.meta.dirname, '..', '..', '..');

test('the manual page is the one that the tables make: finews manual > docs/finews.1', () => {
  const page = readFileSync(path.join(projectFolder, 'docs', 'finews.1'), 'utf8');
  assert.equal(page, manualPage(versionOf(projectFolder)));
});

test('npm installs the manual page', () => {
  const { man, files } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));
  // An array: npm passes over a page that is named alone.
  assert.deepEqual([man, files.includes('docs')], [['docs/finews.1'], true]);
});

test('the manual names every command, option and setting', () => {
  const page = manualPage('1').replaceAll('\\-', '-');
  for (const name of namedCommands) assert.ok(page.includes(`.SS "${name}"`), name);
  for (const key of optionKeys) assert.ok(page.includes(flagOf(key)), key);
  for (const key of settingKeys) assert.ok(page.includes(`\\fB${key}\\fR`), key);
});

test('no line of the manual is a command of roff by accident', () => {
  const macros = /^\.(?:TH|SH|SS|TP|PP|br|nh|ad)\b/;
  const lines = manualPage('1').split('\n');
  assert.deepEqual(
    lines.filter(line => /^[.']/.test(line) && !macros.test(line)),
    [],
  );
});

test('the manual is a page that mandoc has nothing to say of', { skip: !isInstalled('mandoc') }, () => {
  const { stdout } = spawnSync('mandoc', ['-Tlint', '-Wwarning'], {
    input: manualPage('1'),
    encoding: 'utf8',
  });
  // Without a date the page is the same whenever it is made.
  assert.equal(stdout.replace(/.*missing date.*\n/, ''), '');
});

test('examples can be copied from the page as they are', { skip: !isInstalled('mandoc') }, () => {
  const { stdout } = spawnSync('mandoc', ['-Tutf8'], { input: manualPage('1'), encoding: 'utf8' });
  const page = stdout.replace(/.\u0008/g, '');
  for (const { examples } of Object.values(helpWords.en.commands)) {
    for (const [command] of examples) assert.ok(page.includes(command), command);
  }
});

test('no line of the help is wider than 80 columns, in either language', () => {
  for (const language of ['en', 'zh'] as const) {
    const texts = [helpText(language), ...namedCommands.map(name => commandHelp(name, language))];
    for (const line of texts.flatMap(text => text.split('\n'))) {
      assert.ok(cellWidth(1).ofText(line) <= 80, line);
    }
  }
});

test('help begins with what it is and examples, and ends with where things are', () => {
  for (const language of ['en', 'zh'] as const) {
    const { headings, summary } = helpWords[language];
    const text = helpText(language);
    const places = [summary, headings.examples, headings.usage, headings.options, headings.more].map(
      heading => `\n${text}`.indexOf(`\n${heading}\n`),
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.ok(places.every(place => place >= 0));
  }
});

test('every command has help of its own with examples that call it', () => {
  for (const name of namedCommands) {
    assert.match(commandHelp(name, 'en'), new RegExp(`^finews ${name}: `));
    const examples = helpWords.en.commands[name]!.examples;
    assert.ok(
      examples.some(([command]) => command.includes(`finews ${name}`)),
      name,
    );
  }
});

test('completions know every command and every option', () => {
  const [bash, zsh, fish] = [bashCompletion(), zshCompletion(helpWords.en), fishCompletion(helpWords.en)];
  for (const name of namedCommands) {
    for (const script of [bash, zsh, fish]) assert.ok(script.includes(name), name);
  }
  for (const key of optionKeys.filter(key => key !== 'version')) {
    const flag = flagOf(key);
    for (const script of [bash, zsh]) assert.ok(script.includes(flag), flag);
    assert.ok(fish.includes(`-l ${flag.slice(2)}`), flag);
  }
});

for (const [shell, script] of [
  ['bash', bashCompletion()],
  ['zsh', zshCompletion(helpWords.zh)],
  ['fish', fishCompletion(helpWords.zh)],
] as const) {
  const isThere = spawnSync(shell, ['--version']).status === 0;
  test(`the completions are ${shell}`, { skip: !isThere && `${shell} is not installed` }, () => {
    const file = path.join(makeFolder({ script }), 'script');
    const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, '']);
  });
}

test('bash completes commands, options, their values and categories', () => {
  const offered = (...words: string[]): string[] => {
    const script = `${bashCompletion()}
finews() { echo suanpan; echo tonghu; }
COMP_WORDS=(finews ${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
compopt() { :; }
_finews; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: '/' });
    return stdout.split('\n').filter(word => word !== '');
  };
  assert.deepEqual(offered('sta'), ['state']);
  assert.deepEqual(offered('mark', 'un'), ['unread', 'unstar']);
  assert.deepEqual(offered('list', '--lim'), ['--limit']);
  assert.deepEqual(offered('doctor', '--lim'), []);
  assert.deepEqual(offered('show', '--format', 'm'), ['markdown']);
  assert.deepEqual(offered('list', '-C', 'su'), ['suanpan']);
});

test('fish completes commands, actions, values, categories and posts, and what they are', {
  skip: !isInstalled('fish'),
}, () => {
  const offered = (typed: string): string[] => {
    const script = `function finews; printf 'suanpan\\t算盘周刊\\nnew post\\t题\\n'; end
${fishCompletion(helpWords.en)}
complete -C '${typed}'`;
    const { stdout } = spawnSync('fish', ['--no-config', '-c', script], { encoding: 'utf8', cwd: '/' });
    return stdout.split('\n').filter(word => word !== '' && !/^\w+\/$/.test(word));
  };
  assert.deepEqual(offered('finews sta'), [`state\t${helpWords.en.commands.state!.summary}`]);
  assert.deepEqual(offered('finews mark un'), ['unread', 'unstar']);
  assert.deepEqual(offered('finews mark star s'), ['suanpan\t算盘周刊']);
  assert.deepEqual(offered('finews help sh'), ['show']);
  assert.deepEqual(offered('finews show --format m'), [
    'markdown\ttext, ansi, markdown, html or json (default: text, on a terminal ansi)',
  ]);
  assert.deepEqual(offered('finews list -C s'), ['suanpan\t算盘周刊']);
  assert.deepEqual(offered('finews --print n'), ['new post\t题']);
});
