import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Shell } from '../cli/shell.ts';

/** Neither of the folders that would go before the home. */
const noFolders = { XDG_CONFIG_HOME: '', XDG_CACHE_HOME: '' };

test('no environment makes the archive in which one stands the folder of finews', () => {
  const shell = new Shell();
  const before = readdirSync(shell.archive, { recursive: true });
  // The home that the system knows must not be written to by a test.
  const asNobodysHome = path.join(shell.folder, 'system.cjs');
  writeFileSync(
    asNobodysHome,
    `require('node:os').homedir = () => process.env.HOME ?? ${JSON.stringify(shell.folder)};`,
  );
  for (const environment of [
    { ...noFolders, HOME: '' },
    { ...noFolders, HOME: 'home' },
    { XDG_CACHE_HOME: 'cache' },
    { XDG_CONFIG_HOME: 'config' },
  ]) {
    const more = { environment: { NODE_OPTIONS: `--require ${asNobodysHome}`, ...environment } };
    for (const argv of [['list'], ['mark', 'read', 'latest']]) {
      const { code, err } = shell.run(argv, more);
      assert.deepEqual([code, err], [0, '']);
    }
    assert.deepEqual(readdirSync(shell.archive, { recursive: true }), before, JSON.stringify(environment));
  }
});

test('who has no home at all can read, and hears that no mark is kept', () => {
  const shell = new Shell();
  const homeless = path.join(shell.folder, 'homeless.cjs');
  writeFileSync(
    homeless,
    "require('node:os').homedir = () => { if (process.env.HOME) return process.env.HOME; throw new Error('no entry'); };",
  );
  const more = { environment: { ...noFolders, HOME: undefined, NODE_OPTIONS: `--require ${homeless}` } };
  const listed = shell.run(['list'], more);
  assert.deepEqual([listed.code, listed.err, listed.out.split('\n').length], [0, '', 4]);
  const { code, err } = shell.run(['mark', 'read', 'latest'], more);
  assert.equal(code, 1);
  assert.match(err, /^finews: .* a part of the path is no folder/);
});
