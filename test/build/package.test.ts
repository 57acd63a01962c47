import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { makeFolder } from '../archive/make-folder.ts';

const project = path.join(import.meta.dirname, '..', '..');
const skip = process.platform === 'win32' ? 'a global package lies elsewhere here' : false;

const home = makeFolder({});
const installed = path.join(home, 'lib', 'node_modules', 'finews');
let said: string;

/** Installed as a reader would, with an npm that finds no settings of the tester's. */
before(() => {
  if (skip) return;
  const env = { PATH: process.env.PATH, HOME: home, npm_config_update_notifier: 'false' };
  const script = path.join(project, 'source', 'build', 'package.ts');
  const made = spawnSync(process.execPath, ['--import', 'tsx', script, home], {
    cwd: project,
    encoding: 'utf8',
  });
  assert.equal(made.status, 0, made.stderr);
  const argv = ['install', '--global', '--offline', '--prefix', home, `./${made.stdout.trim()}`];
  const { status, stdout, stderr } = spawnSync('npm', argv, { cwd: home, env, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  said = stdout + stderr;
});

test('an installed finews has no dependencies and no scripts, and npm has nothing to say about it', {
  skip,
}, () => {
  assert.match(said.trim(), /^added 1 package in \S+$/);
  const manifest = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
  for (const key of ['scripts', 'dependencies', 'devDependencies', 'optionalDependencies', 'overrides']) {
    assert.equal(manifest[key], undefined, key);
  }
});

test('it runs, with its posts and its manual', { skip }, () => {
  const argv = ['list', '-A', path.join(installed, 'posts'), '--limit', '1', '--json'];
  const { status, stdout } = spawnSync(path.join(home, 'bin', 'finews'), argv, {
    env: { PATH: process.env.PATH, HOME: home },
    encoding: 'utf8',
  });
  assert.equal(status, 0);
  assert.equal(JSON.parse(stdout).id, 'finews-zhinan/2025/12/19/shangshou');
  assert.match(readFileSync(path.join(installed, 'docs', 'finews.1'), 'utf8'), /^\.TH FINEWS/m);
});

test('the licences of all that is bundled come along, with their texts', { skip }, () => {
  const [, ...entries] = readFileSync(path.join(installed, 'dist', 'LICENCES.txt'), 'utf8').split(/^─+$/m);
  const names = entries.map(entry => /^\s*(\S+) /.exec(entry)![1]!);
  for (const name of [
    'ink',
    'yoga-layout',
    'react',
    'pinyin-pro',
    'markdown-it',
    'get-east-asian-width',
    'conf',
  ]) {
    assert.ok(names.includes(name), name);
  }
  for (const [index, entry] of entries.entries()) {
    assert.match(entry, /copyright/i, names[index]);
    assert.match(entry, /permission|redistribution|terms/i, names[index]);
  }
  // What meow has bundled itself.
  assert.match(entries.join(''), /yargs-parser/);
});
