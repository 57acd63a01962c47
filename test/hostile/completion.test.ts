import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { bashCompletion } from '../../source/cli/completion/bash.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'finews-shell-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const names = ['$(touch canary)', '`touch canary`', 'a; touch canary', "it's", 'plain', '*', '-x'];

/** What bash offers, with a finews that answers with these names. */
function offeredByBash(words: readonly string[], current: string): string[] {
  const program = path.join(folder, 'bin', 'finews');
  mkdirSync(path.dirname(program), { recursive: true });
  writeFileSync(path.join(folder, 'names'), names.map(name => `${name}\ttitle\n`).join(''));
  writeFileSync(program, `#!/bin/sh\ncut -f1 '${path.join(folder, 'names')}'\n`, { mode: 0o755 });
  const script = [
    bashCompletion(),
    'compopt() { :; }',
    'COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _finews',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is bash
    'printf "%s\\n" "${COMPREPLY[@]}"',
  ].join('\n');
  const { stdout } = spawnSync('bash', ['-c', script, 'bash', 'finews', ...words, current], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${path.dirname(program)}:${process.env.PATH}` },
  });
  return stdout.split('\n').filter(line => line !== '');
}

const hasBash = spawnSync('bash', ['-c', ':']).status === 0;
const skip = hasBash ? false : 'no bash here';

for (const words of [['list', '-C'], ['show']]) {
  test(`bash completes ${words.join(' ')} with names from posts and runs none of them`, { skip }, () => {
    const offered = offeredByBash(words, '');
    assert.equal(existsSync(path.join(folder, 'canary')), false);
    assert.ok(offered.includes('plain'));
    assert.ok(offered.includes('\\$\\(touch\\ canary\\)'), offered.join('\n'));
    assert.deepEqual(offeredByBash(words, 'pl'), ['plain']);
  });
}
