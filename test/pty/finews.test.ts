import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { assertAsBefore } from './shell-session.ts';
import { endAll, TestTerminal } from './terminal.ts';

const projectFolder = path.join(import.meta.dirname, '..', '..');
const bundledPosts = path.join(projectFolder, 'posts');
const finewsPath = path.join(projectFolder, 'bin', 'finews.js');

/** The index is there: until then posts of one day stand in the order of their names. */
const newestFirst = /▌● +25-12-19 +上手/;

let home: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'finews-home-'));
});

afterEach(() => {
  endAll();
  rmSync(home, { recursive: true, force: true });
});

/** An environment in which nothing of the tester's own is found. */
function environment(more: { readonly [name: string]: string | undefined } = {}) {
  return {
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_CACHE_HOME: path.join(home, 'cache'),
    ...more,
  };
}

function start(
  argv: readonly string[],
  options: ConstructorParameters<typeof TestTerminal>[0] = {},
): TestTerminal {
  return new TestTerminal({ ...options, argv, environment: environment(options.environment) });
}

async function quit(terminal: TestTerminal): Promise<void> {
  terminal.type('Q');
  assert.deepEqual(await terminal.ended(), { code: 0, signal: undefined });
}

test('open, read, go back, quit: the terminal is as it was', async () => {
  const terminal = start([bundledPosts]);
  await terminal.waitFor('Getting started with finews');
  assert.equal(terminal.isAlternateScreen, true);
  terminal.type('5j\r');
  await terminal.waitFor(/Getting started with finews\n +2025-12-19/);
  terminal.type('q');
  await terminal.waitFor('A dozen keys');
  terminal.type('q');
  assert.deepEqual(await terminal.ended(), { code: 0, signal: undefined });
  assertAsBefore(terminal);
  assert.equal(terminal.text.trim(), '');
});

test('what was read is read the next time, and the place in it is kept', async () => {
  const first = start([bundledPosts], { rows: 14 });
  await first.waitFor('Getting started with finews');
  first.type('5j\r');
  await first.waitFor(/Getting started with finews\n +2025-12-19/);
  first.type('f');
  await first.waitFor(screen => !screen.text.includes('2025-12-19'));
  const place = first.screen[4];
  await quit(first);

  const second = start([bundledPosts], { rows: 14 });
  await second.waitFor('27 unread');
  // The post that was read is the selected one.
  second.type('\r');
  await second.waitFor(screen => screen.screen[4] === place);
  await quit(second);
});

test('what is marked from the shell shows in a running finews at once', async () => {
  const terminal = start([bundledPosts]);
  await terminal.waitFor('28 unread');
  const { status } = spawnSync(process.execPath, [finewsPath, 'mark', 'read', '1', '2', bundledPosts], {
    env: { ...process.env, ...environment() },
  });
  assert.equal(status, 0);
  await terminal.waitFor('26 unread');
  await quit(terminal);
});

test('a post that moved to another folder is still read', async () => {
  const archive = path.join(home, 'archive');
  mkdirSync(path.join(archive, 'old_post'), { recursive: true });
  cpSync(path.join(bundledPosts, '_posts'), path.join(archive, '_posts'), { recursive: true });
  const before = start([archive]);
  await before.waitFor('23 unread');
  await before.waitFor(newestFirst);
  before.type('\r');
  await before.waitFor('▌ 屏幕上有什么');
  before.type('q');
  await before.waitFor('22 unread');
  await quit(before);

  for (const name of readdirSync(path.join(archive, '_posts'))) {
    renameSync(path.join(archive, '_posts', name), path.join(archive, 'old_post', name));
  }
  const after = start([archive]);
  await after.waitFor('22 unread');
  await quit(after);
});

test('what the reader shows is what --print writes', async () => {
  const { stdout } = spawnSync(
    process.execPath,
    [finewsPath, '--print', 'closed-higher', '--width', '76', bundledPosts],
    {
      encoding: 'utf8',
      env: { ...process.env, ...environment({ LANG: 'en_GB.UTF-8' }) },
    },
  );
  const printed = stdout.split('\n').filter(line => line !== '');
  const terminal = start([bundledPosts], { rows: printed.length * 2 + 10 });
  await terminal.waitFor('The Market Closed Higher');
  const row = terminal.screen.findIndex(line => line.includes('The Market Closed Higher'));
  const listTop = terminal.screen.findIndex(line => line.includes('上手'));
  terminal.type(`${row - listTop - 1}j\r`);
  await terminal.waitFor(screen => screen.text.includes(printed.at(-1)!.trim()));
  const shown = terminal.screen.map(line => line.trim()).filter(line => line !== '');
  const missing = printed.filter(line => !shown.includes(line.trim()));
  assert.deepEqual(missing, []);
  await quit(terminal);
});

test('a damaged file of marks is kept aside, said, and nothing is lost but what was damaged', async () => {
  const config = path.join(home, 'config', 'finews');
  mkdirSync(config, { recursive: true });
  writeFileSync(path.join(config, 'marks.json'), '{"cut off in the mid');
  const terminal = start([bundledPosts], { columns: 160 });
  await terminal.waitFor('file of your marks was damaged');
  await quit(terminal);
  const copies = readdirSync(config).filter(name => name !== 'marks.json');
  assert.deepEqual(
    copies.map(name => readFileSync(path.join(config, name), 'utf8')),
    ['{"cut off in the mid'],
  );
});

test('a terminal of 10×3 shows something, and can be left', async () => {
  const terminal = start([bundledPosts], { columns: 10, rows: 3 });
  await terminal.waitFor(screen => screen.text.trim() !== '');
  await quit(terminal);
  assertAsBefore(terminal);
});

test('TERM=dumb gets a list and a word about it', async () => {
  const terminal = start([bundledPosts], { environment: { TERM: 'dumb' }, columns: 200, rows: 40 });
  assert.deepEqual(await terminal.ended(), { code: 0, signal: undefined });
  assert.match(terminal.text, /cannot show the reader/);
  assert.match(terminal.text, /2025-12-19 {2}finews 指南/);
});

test('no such archive: a sentence, exit code 3, and the screen was never touched', async () => {
  const terminal = start([path.join(home, 'nowhere')], { columns: 120 });
  assert.deepEqual(await terminal.ended(), { code: 3, signal: undefined });
  assert.match(terminal.text, /finews: there is no archive/);
  assertAsBefore(terminal);
});

test('an archive without posts says so', async () => {
  mkdirSync(path.join(home, 'empty'));
  const terminal = start([path.join(home, 'empty')], { columns: 120 });
  assert.deepEqual(await terminal.ended(), { code: 3, signal: undefined });
  assert.match(terminal.text, /holds no posts/);
});

test('the keys of a Chinese input method work', async () => {
  const terminal = start([bundledPosts], { environment: { LANG: 'zh_CN.UTF-8' } });
  await terminal.waitFor('28 未读');
  terminal.type('ｊ\r');
  await terminal.waitFor(/按键：先记住这一打\n +2025-12-19/);
  await quit(terminal);
});

test('keys that are typed before the screen is there count, and are not echoed', async () => {
  // With an index there are posts to move in as soon as there are keys.
  spawnSync(process.execPath, [finewsPath, 'list', bundledPosts], {
    env: { PATH: process.env.PATH, ...environment() },
  });
  const terminal = start([bundledPosts]);
  terminal.type('jj');
  await terminal.waitFor(/3 of 28/);
  assert.doesNotMatch(terminal.text, /jj/);
  await quit(terminal);
});

test('pasted text runs no commands', async () => {
  const terminal = start([bundledPosts]);
  await terminal.waitFor('28 unread');
  terminal.type('\u001b[200~Qqjjmm\u001b[201~');
  terminal.type('?');
  await terminal.waitFor('half a page');
  await quit(terminal);
});

test('a changed size is filled at once', async () => {
  const terminal = start([bundledPosts]);
  await terminal.waitFor('Getting started with finews');
  terminal.resize(130, 40);
  await terminal.waitFor(screen => screen.screen[39]!.includes('keys') && screen.screen[39]!.length > 110);
  terminal.resize(50, 10);
  await terminal.waitFor(screen => screen.screen[9]!.includes('keys'));
  await quit(terminal);
});
