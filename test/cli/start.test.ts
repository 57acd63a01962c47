import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Shell } from './shell.ts';

/** The modules of Node's own that a run has loaded. */
function loadedBy(shell: Shell, argv: readonly string[]): string[] {
  const [spy, report] = ['spy.cjs', 'loaded'].map(name => path.join(shell.folder, name));
  writeFileSync(
    spy!,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, process.moduleLoadList.join('\\n')));`,
  );
  const { err } = shell.run(argv, { environment: { NODE_OPTIONS: `--require ${spy}` } });
  assert.equal(err, '');
  return readFileSync(report!, 'utf8')
    .split('\n')
    .map(name => name.replace('NativeModule ', ''));
}

const heavy = ['crypto', 'worker_threads', 'child_process', 'assert', 'http', 'internal/deps/undici/undici'];

test('what a status bar asks for every few seconds loads nothing heavy, and starts no thread', () => {
  const shell = new Shell();
  // The run that makes the index does.
  assert.ok(loadedBy(shell, ['list', shell.archive]).includes('worker_threads'));
  for (const argv of [
    ['count', '--unread', shell.archive],
    ['list', '-n', '2', shell.archive],
    ['--print', 'latest', shell.archive],
    ['--print', path.join(shell.archive, '_posts', '2025-12-03-TH2.md')],
    ['--version'],
    ['--help'],
  ]) {
    const loaded = loadedBy(shell, argv);
    assert.ok(loaded.includes('fs'));
    assert.deepEqual(
      heavy.filter(name => loaded.includes(name)),
      [],
      argv.join(' '),
    );
  }
});
