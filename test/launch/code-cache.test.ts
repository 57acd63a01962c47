import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

const codeCache = path.join(import.meta.dirname, '..', '..', 'source', 'launch', 'code-cache.ts');
const hashes = { first: 'a'.repeat(32), second: 'b'.repeat(32) };
let folder: string;
let cacheFolder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'finews-launch-'));
  cacheFolder = path.join(folder, 'cache');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeBundle(name: string, hash: string, code: string): void {
  writeFileSync(path.join(folder, name), `// ${hash}\n${code}`);
}

/** What a program prints that loads `main.cjs` through the cache, in a process of its own. */
function run(): string {
  const { stdout, stderr } = spawnProgram();
  assert.equal(stderr, '');
  return stdout;
}

function spawnProgram(options = {}) {
  const program = `
    const { openCodeCache } = await import(${JSON.stringify(codeCache)});
    const [folder, cacheFolder, options] = ${JSON.stringify([folder, cacheFolder, options])};
    openCodeCache(folder, cacheFolder, options)('./main.cjs');
  `;
  const argv = ['--import', 'tsx', '--input-type=module', '--eval', program];
  return spawnSync(process.execPath, argv, { encoding: 'utf8' });
}

test('a bundle runs the same with and without its compiled code, and loads others beside it once', () => {
  writeBundle(
    'main.cjs',
    hashes.first,
    `console.log(require('./part.cjs').word === require('./part.cjs').word)`,
  );
  writeBundle('part.cjs', hashes.second, 'exports.word = Symbol()');
  assert.equal(run(), 'true\n');
  assert.equal(readdirSync(cacheFolder).length, 2);
  assert.equal(run(), 'true\n');
});

test('a program of many bundles says no more than one of few', () => {
  const names = Array.from({ length: 12 }, (_, number) => `part-${number}.cjs`);
  for (const [number, name] of names.entries()) {
    writeBundle(name, number.toString(16).padStart(32, '0'), `exports.number = ${number}`);
  }
  const numbers = names.map(name => `require('./${name}').number`);
  writeBundle('main.cjs', hashes.first, `console.log(${numbers.join(' + ')})`);
  assert.equal(run(), '66\n');
  assert.equal(readdirSync(cacheFolder).length, 13);
});

test('a session that is killed has left its compiled code', () => {
  // It waits for the code to be there, and gives up after a minute.
  const waiting = `setInterval(() => {
    if (require('node:fs').readdirSync(${JSON.stringify(cacheFolder)}).length > 0) process.kill(process.pid, 'SIGKILL');
  }, 5);
  setTimeout(() => process.kill(process.pid, 'SIGTERM'), 60_000);`;
  writeBundle('main.cjs', hashes.first, waiting);
  assert.equal(spawnProgram({ restMs: 1 }).signal, 'SIGKILL');
});

test('a new build never runs the code of the old one, and takes its place in the cache', () => {
  writeBundle('main.cjs', hashes.first, 'console.log("old")');
  run();
  const [old] = readdirSync(cacheFolder);
  writeBundle('main.cjs', hashes.second, 'console.log("new")');
  assert.equal(run(), 'new\n');
  const kept = readdirSync(cacheFolder);
  assert.equal(kept.length, 1);
  assert.notEqual(kept[0], old);
});

test('a damaged cache is ignored and made anew', () => {
  writeBundle('main.cjs', hashes.first, 'console.log("here")');
  run();
  const cached = path.join(cacheFolder, readdirSync(cacheFolder)[0]!);
  writeFileSync(cached, 'no code at all');
  assert.equal(run(), 'here\n');
  assert.notEqual(readFileSync(cached, 'utf8'), 'no code at all');
});

test('a cache folder that others can write to is not used: what lies in it would run', () => {
  writeBundle('main.cjs', hashes.first, 'console.log("here")');
  run();
  rmSync(path.join(cacheFolder, readdirSync(cacheFolder)[0]!));
  chmodSync(cacheFolder, 0o777);
  assert.equal(run(), 'here\n');
  assert.deepEqual(readdirSync(cacheFolder), []);
});

test('without a place for the cache everything still runs', () => {
  writeBundle('main.cjs', hashes.first, 'console.log("here")');
  cacheFolder = path.join(folder, 'main.cjs', 'not-a-folder');
  assert.equal(run(), 'here\n');
});
