import assert from 'node:assert/strict';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, test } from 'node:test';
import { makeFolder } from '../archive/make-folder.ts';
import { endAll, TestTerminal } from './terminal.ts';

const bundledPosts = path.join(import.meta.dirname, '..', '..', 'posts');

afterEach(endAll);

/** A terminal in which a pager of our own notes that it was called, and shows what it is given. */
function run(argv: readonly string[], rows: number, environment = {}) {
  const folder = makeFolder({ pager: '#!/bin/sh\necho "$@" > "$NOTE"\ncat\necho "end of pager"\n' });
  chmodSync(path.join(folder, 'pager'), 0o755);
  const note = path.join(folder, 'note');
  const terminal = new TestTerminal({
    argv: [...argv, bundledPosts],
    rows,
    environment: {
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_CACHE_HOME: folder,
      NOTE: note,
      PAGER: `${path.join(folder, 'pager')} -x "a b"`,
      ...environment,
    },
  });
  return { terminal, wasPaged: () => existsSync(note) };
}

function show(argv: readonly string[], rows: number, environment = {}) {
  return run(['show', ...argv], rows, environment);
}

test('a post that is longer than the screen goes to the pager, by its words', async () => {
  const { terminal, wasPaged } = show(['finews-guide/2025/12/19/keys'], 10);
  assert.deepEqual(await terminal.ended(), { code: 0, signal: undefined });
  assert.match(terminal.text, /end of pager/);
  assert.equal(wasPaged(), true);
});

test('what fits on the screen, --no-pager and an empty PAGER need none', async () => {
  for (const { terminal, wasPaged } of [
    show(['finews-guide/2025/12/19/keys'], 200),
    show(['finews-guide/2025/12/19/keys', '--no-pager'], 10),
    show(['finews-guide/2025/12/19/keys'], 10, { PAGER: '' }),
  ]) {
    assert.deepEqual(await terminal.ended(), { code: 0, signal: undefined });
    assert.equal(wasPaged(), false);
  }
});

test('a list that is longer than the screen goes to the pager too', async () => {
  for (const argv of [['list'], ['categories'], ['search', '的']]) {
    const { terminal, wasPaged } = run(argv, 2);
    assert.deepEqual(await terminal.ended(), { code: 0, signal: undefined });
    assert.equal(wasPaged(), true, argv[0]);
  }
});

test('less, where nobody has set it up, is told to keep colours and to take UTF-8', async () => {
  const folder = makeFolder({ pager: '#!/bin/sh\necho "less $LESS $LESSCHARSET"\ncat > /dev/null\n' });
  chmodSync(path.join(folder, 'pager'), 0o755);
  const { terminal } = show(['latest'], 5, { PAGER: path.join(folder, 'pager') });
  await terminal.waitFor('less FRX utf-8');
  assert.equal((await terminal.ended()).code, 0);
});

test('a pager that is left at once ends it quietly', async () => {
  const { terminal } = run(['list'], 5, { PAGER: 'false' });
  assert.deepEqual(await terminal.ended(), { code: 0, signal: undefined });
  assert.equal(terminal.text.trim(), '');
});

test('without the pager that is named the post is written all the same', async () => {
  const folder = makeFolder({});
  writeFileSync(path.join(folder, 'not-a-program'), '');
  const { terminal } = show(['finews-guide/2025/12/19/keys'], 10, {
    PAGER: path.join(folder, 'not-a-program'),
  });
  assert.deepEqual(await terminal.ended(), { code: 0, signal: undefined });
  assert.notEqual(terminal.text.trim(), '');
});

test('a file as it is is not written to a terminal', async () => {
  const { terminal } = show(['finews-guide/2025/12/19/keys', '--raw'], 10);
  assert.deepEqual(await terminal.ended(), { code: 2, signal: undefined });
  assert.match(terminal.text, /--force/);
});
