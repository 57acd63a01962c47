import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { endAll, TestTerminal } from './terminal.ts';

const bundledPosts = path.join(import.meta.dirname, '..', '..', 'posts');

let home: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'finews-home-'));
});

afterEach(() => {
  endAll();
  rmSync(home, { recursive: true, force: true });
});

function start(): TestTerminal {
  const folders = {
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_CACHE_HOME: path.join(home, 'cache'),
  };
  return new TestTerminal({ argv: [bundledPosts], environment: folders });
}

async function quit(terminal: TestTerminal): Promise<void> {
  terminal.type('Q');
  assert.deepEqual(await terminal.ended(), { code: 0, signal: undefined });
}

test('search everything, open what is found at its match, and come back to where one was', async () => {
  const terminal = start();
  await terminal.waitFor('28 unread');
  terminal.type('/');
  await terminal.waitFor('Search:');
  terminal.type('Jekyll');
  await terminal.waitFor(/Search: Jekyll.*\d found /);
  terminal.type('\r');
  await terminal.waitFor('Enter open');
  terminal.type('\r');
  await terminal.waitFor(/match 1 of \d/);
  terminal.type('h');
  await terminal.waitFor('Search: Jekyll');
  terminal.type('h');
  await terminal.waitFor('27 unread');
  await quit(terminal);
});

test('what was searched for is there again in the next run', async () => {
  const first = start();
  await first.waitFor('28 unread');
  first.type('/存档');
  await first.waitFor(/Search: 存档.*\d found /);
  first.type('\r');
  await first.waitFor('Enter open');
  await quit(first);
  const second = start();
  await second.waitFor('28 unread');
  second.type('/\u001b[A');
  await second.waitFor(/Search: 存档.*\d found /);
  second.type('\u001b');
  await second.waitFor('28 unread');
  await quit(second);
});

test('a category is picked by its initials and followed, and stands on top in the next run', async () => {
  const first = start();
  await first.waitFor('28 unread');
  first.type('t');
  await first.waitFor('Ctrl-S sort');
  first.type('thkx');
  await first.waitFor(terminal => terminal.screen.filter(row => row.trim() !== '').length === 4);
  first.type('\u0014');
  await first.waitFor('is followed');
  first.type('\r');
  await first.waitFor(terminal => terminal.screen[6]?.startsWith('▌') === true);
  const followed = first.screen[6];
  await quit(first);
  const second = start();
  await second.waitFor(terminal => terminal.screen[6]?.startsWith('▌') === true);
  assert.equal(second.screen[6], followed);
  await quit(second);
});
