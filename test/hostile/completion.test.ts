import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { bashCompletion } from '../../source/cli/completion/bash.ts';
import { fishCompletion } from '../../source/cli/completion/fish.ts';
import { zshCompletion } from '../../source/cli/completion/zsh.ts';
import { helpWords } from '../../source/words/help/help-words.ts';
import { makeFolder } from '../archive/make-folder.ts';
import { foldersAt } from '../pty/shell-session.ts';
import { endAll, TestTerminal } from '../pty/terminal.ts';

after(endAll);

/** What posts and categories may be called, each with a title that would do the same. */
const names = [
  '$(touch canary)',
  '`touch canary`',
  'a; touch canary',
  'a && touch canary',
  'a | touch canary',
  '(touch canary)',
  "it's",
  'say "it"',
  'back\\slash',
  '*',
  '{a,b}',
  '!!',
  '-x',
  '%F{red}$HOME',
  '河北 新闻',
];

const shells = {
  bash: { argv: ['--norc', '--noprofile', '-i'], script: bashCompletion(), before: "PS1='ready> '" },
  zsh: {
    argv: ['-f', '-i'],
    script: zshCompletion(helpWords.en),
    before: "PS1='ready> '; autoload -U compinit; compinit -D -u",
  },
  fish: {
    argv: ['--no-config', '-i'],
    script: fishCompletion(helpWords.en),
    before: "function fish_prompt; echo 'ready> '; end; set -g fish_autosuggestion_enabled 0",
  },
} as const;

for (const [shell, { argv, script, before }] of Object.entries(shells)) {
  const skip = spawnSync(shell, ['-c', ':']).status === 0 ? false : `no ${shell} here`;

  test(`${shell} completes names from posts as they are, and runs nothing of them`, { skip }, async () => {
    const home = makeFolder({
      script,
      // What would be completed, and what has come of it on the command line.
      'bin/finews':
        '#!/bin/sh\n[ "$1" = complete ] && exec cat "$HOME/names"\nfor word; do :; done\necho "got <$word>"\n',
      'empty/.here': '',
    });
    chmodSync(path.join(home, 'bin', 'finews'), 0o755);
    const offer = (offered: readonly string[]): void => {
      writeFileSync(path.join(home, 'names'), offered.map(name => `${name}\t${name}\n`).join(''));
    };
    const terminal = new TestTerminal({
      columns: 120,
      command: [shell, ...argv],
      workingFolder: path.join(home, 'empty'),
      environment: { ...foldersAt(home), PATH: `${path.join(home, 'bin')}:${process.env.PATH}`, PS1: '' },
    });
    terminal.type(`${before}; source ../script; clear\r`);
    await terminal.waitFor(/^ready> *$/m);
    for (const command of ['finews show', 'finews mark star', 'finews list -C']) {
      for (const name of names) {
        offer([name]);
        terminal.type(`clear; ${command} \t`);
        await terminal.waitFor(new RegExp(`ready> clear; ${command} [^ ]`));
        terminal.type('\r');
        await terminal.waitFor(
          ({ text }) => text.includes(`got <${name}>`) && /ready> *$/.test(text.trimEnd()),
        );
      }
      offer([...names, 'plain']);
      terminal.type(`clear; ${command} \t\t`);
      await terminal.waitFor('plain');
      terminal.type('\u0015');
    }
    assert.equal(existsSync(path.join(home, 'empty', 'canary')), false);
  });
}
