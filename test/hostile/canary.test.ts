import assert from 'node:assert/strict';
import { lstatSync, readdirSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import { endAll, TestTerminal } from '../pty/terminal.ts';
import { aftermathOf, objectionTo } from './oracle.ts';
import { HostileHome } from './program.ts';

afterEach(endAll);

/** Every file of a home but those in finews' own folders, with its size, its mode and the time of its last change. */
function treeOf(home: string): string[] {
  return readdirSync(home)
    .filter(name => name !== 'config' && name !== 'cache')
    .flatMap(name => below(Buffer.from(`${home}/${name}`)));
}

/** By bytes, since not every name is text. */
function below(file: Buffer): string[] {
  const stats = lstatSync(file);
  const row = `${file.toString('latin1')} ${stats.size} ${stats.mode} ${stats.mtimeMs}`;
  if (!stats.isDirectory()) return [row];
  const names = readdirSync(file, { encoding: 'buffer' });
  return [row, ...names.flatMap(name => below(Buffer.concat([file, Buffer.from('/'), name])))];
}

test('nothing of a post is run, and no file but those of finews itself is touched', () => {
  const home = new HostileHome();
  const before = treeOf(home.folder);
  for (const argv of [
    ['list'],
    ['search', 'Text'],
    ['doctor'],
    ['show', '--limit', '1000', '--mark'],
    ['show', '--limit', '1000', '--format', 'html'],
    ['mark', 'star', '--limit', '1000', '--yes'],
    ['state', 'export'],
  ]) {
    const { code, signal, err } = home.run(argv);
    assert.equal(signal, null);
    assert.ok(code === 0 || code === 1, `${argv.join(' ')}: ${err}`);
  }
  assert.deepEqual(treeOf(home.folder), before);
});

test('the screen over hostile posts leaves the terminal as it was, and asks it nothing', async () => {
  const home = new HostileHome();
  const terminal = new TestTerminal({
    argv: [home.archive],
    columns: 140,
    rows: 30,
    environment: { ...home.environment },
  });
  await terminal.waitFor('hostile');
  const before = treeOf(home.folder);
  // Every pane, the categories, the outline and the links, over one post after another.
  terminal.type('\r');
  for (let presses = 0; presses < 20; presses++) terminal.type('n');
  for (const keys of ['T', '\u001b', 'h', 'h', 'j', 'j', 'l', '\r', '?', '\u001b']) terminal.type(keys);
  terminal.type('Q');
  assert.deepEqual(await terminal.ended(), { code: 0, signal: undefined });
  const after = await aftermathOf(terminal.output);
  const untouched = await aftermathOf('');
  assert.equal(after.replies, '');
  assert.deepEqual(after.modes, untouched.modes);
  assert.deepEqual([after.isAlternateScreen, after.isStyled], [false, false]);
  // The window's title is finews' own, and holds no more than text of a post.
  assert.deepEqual([...new Set(after.commands)], [0]);
  for (const title of after.titles) {
    assert.equal(objectionTo(title), undefined);
    assert.match(title, /finews$/);
  }
  assert.deepEqual(treeOf(home.folder), before);
});
