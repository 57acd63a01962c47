import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, test } from 'node:test';
import { makeFolder } from '../archive/make-folder.ts';
import { areMarksSaved, foldersAt, ShellSession } from './shell-session.ts';
import { endAll, TestTerminal } from './terminal.ts';

const skip = process.platform === 'win32' ? 'no window closes like this here' : false;
const finews = path.join(import.meta.dirname, '..', '..', 'bin', 'finews.js');

afterEach(endAll);

test('a window that is closed saves the marks, and ends without a fuss', { skip }, async () => {
  const session = new ShellSession();
  const end = session.watchEnd();
  await session.read();
  session.terminal.type('jjjjkkkk'.repeat(100));
  session.terminal.close();
  // Not by an abort, which would be 134, and its core on the disk.
  assert.equal(await end, '137');
  assert.ok(areMarksSaved(session.home));
});

/** A window with nothing in it, and the path of its terminal. */
async function emptyWindow(): Promise<{ readonly window: TestTerminal; readonly path: string }> {
  const window = new TestTerminal({ columns: 120, command: ['sh', '-c', 'tty; exec sleep 60'] });
  await window.waitFor(/^\/dev\/\S+$/m);
  return { window, path: window.text.trim() };
}

/**
 * finews with its keys and its screen on terminals that are none of its session's, so that no signal comes of them: a shell that
 * is there before them, as the terminals' other ends would go over to it, and that leads no session.
 */
function createReader() {
  const home = makeFolder({});
  const shell = spawn('sh', ['-c', 'sh; exit $?'], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', TERM: 'xterm-256color', ...foldersAt(home) },
  });
  const end = once(shell, 'exit').then(([code]) => code);
  const readOn = (keys: string, screen: string): void => {
    shell.stdin.end(`exec '${process.execPath}' '${finews}' < ${keys} > ${screen} 2>&1\n`);
  };
  return { home, end, readOn };
}

test('the end of the keys is an end like any other', { skip }, async () => {
  const { home, end, readOn } = createReader();
  const { window, path: terminal } = await emptyWindow();
  readOn(terminal, terminal);
  await window.waitFor('28 unread');
  window.type('\r');
  await window.waitFor('27 unread');
  window.close();
  assert.equal(await end, 137);
  assert.ok(areMarksSaved(home));
});

test('a screen that breaks ends it, and gives the keys back', { skip }, async () => {
  const { home, end, readOn } = createReader();
  const keyboard = await emptyWindow();
  const screen = await emptyWindow();
  const modes = (): string => execFileSync('sh', ['-c', `stty -g < ${keyboard.path}`], { encoding: 'utf8' });
  const before = modes();
  readOn(keyboard.path, screen.path);
  await screen.window.waitFor('28 unread');
  assert.notEqual(modes(), before);
  keyboard.window.type('\r');
  await screen.window.waitFor('27 unread');
  screen.window.close();
  keyboard.window.type('j');
  assert.equal(await end, 137);
  assert.equal(modes(), before);
  assert.ok(areMarksSaved(home));
});
