import assert from 'node:assert/strict';
import path from 'node:path';
import { afterEach, test } from 'node:test';
import { makeFolder } from '../archive/make-folder.ts';
import { endAll, TestTerminal } from './terminal.ts';

const bundledPosts = path.join(import.meta.dirname, '..', '..', 'posts');

afterEach(endAll);

const run = (folder: string, ...argv: string[]): TestTerminal =>
  new TestTerminal({
    argv: [...argv, '-A', bundledPosts],
    environment: { HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder },
  });

/** Asks whether to mark what is of one day, gets an answer, and counts what is unread after that. */
async function afterAnswer(answer: string) {
  const folder = makeFolder({});
  const asking = run(folder, 'mark', 'read', '--unread');
  await asking.waitFor(/Mark \d+ posts as read\? \[y\/N\]/);
  asking.type(answer);
  const { code, signal } = await asking.ended();
  const counting = run(folder, 'count', '--unread');
  await counting.ended();
  return { code, signal, said: asking.text, unread: Number(counting.text) };
}

test('many posts are marked after a yes, and not after anything else', async () => {
  assert.deepEqual((await afterAnswer('y\r')).unread, 0);
  for (const answer of ['\r', 'n\r', '\u0004']) {
    const { code, said, unread } = await afterAnswer(answer);
    assert.deepEqual([code, unread > 0, /Nothing was changed/.test(said)], [0, true, true]);
  }
});

test('Ctrl-C at a question ends the program as it does everywhere, with no word of a failure', async () => {
  const { signal, said, unread } = await afterAnswer('\u0003');
  assert.deepEqual([signal, unread > 0], [2, true]);
  assert.doesNotMatch(said, /failed|Details/);
});

test('a list of nothing says so', async () => {
  const terminal = run(makeFolder({}), 'list', '--starred');
  assert.equal((await terminal.ended()).code, 0);
  assert.match(terminal.text, /no post fits/);
});
