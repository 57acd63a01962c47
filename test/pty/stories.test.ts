import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { endAll, TestTerminal } from './terminal.ts';

const bundledPosts = path.join(import.meta.dirname, '..', '..', 'posts');

let home: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'finews-story-'));
});

afterEach(() => {
  endAll();
  rmSync(home, { recursive: true, force: true });
});

interface Start {
  readonly columns?: number;
  readonly rows?: number;
  readonly archive?: string;
  readonly environment?: { readonly [name: string]: string };
}

/** finews with the posts that come along, at a home where nobody has read anything yet. */
async function open({
  archive = bundledPosts,
  environment = {},
  ...size
}: Start = {}): Promise<TestTerminal> {
  const folders = { HOME: home, XDG_CONFIG_HOME: path.join(home, 'c'), XDG_CACHE_HOME: path.join(home, 'k') };
  const terminal = new TestTerminal({
    ...size,
    argv: [archive],
    environment: { ...folders, SHELL: '/bin/sh', ...environment },
  });
  // The names of media are read with the last of the archive.
  await terminal.waitFor('finews 指南');
  terminal.type('g');
  await terminal.waitFor(/▌[● ][★ ] +25-12-19 +上手/);
  return terminal;
}

async function quit(terminal: TestTerminal): Promise<void> {
  terminal.type('Q');
  assert.deepEqual(await terminal.ended(), { code: 0, signal: undefined });
}

/** A program that writes what it was given into a file. */
function recorder(name: string): { readonly program: string; readonly record: () => string } {
  const program = path.join(home, name);
  const file = `${program}.txt`;
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > '${file}'\ncat >> '${file}' < /dev/null\n`);
  chmodSync(program, 0o755);
  return { program, record: () => (existsSync(file) ? readFileSync(file, 'utf8') : '') };
}

test('the morning: read on with Space until the next unread post comes by itself', async () => {
  const terminal = await open();
  terminal.type('\r');
  await terminal.waitFor('▌ 屏幕上有什么');
  terminal.type('G');
  await terminal.waitFor(' 100% ');
  terminal.type(' ');
  await terminal.waitFor(/按键：先记住这一打\n +2025-12-19/);
  terminal.type('q');
  await terminal.waitFor('26 unread');
  await quit(terminal);
});

test('skim the headlines, star two, and find them under their star the next day', async () => {
  const evening = await open();
  evening.type('sjs');
  await evening.waitFor(/Starred +2/);
  await quit(evening);
  const morning = await open();
  morning.type("'");
  await morning.waitFor('1 of 2');
  assert.match(morning.text, /★.*上手/);
  await quit(morning);
});

test('one medium after the other: Tab, read its news, n goes on into the next', async () => {
  const terminal = await open();
  terminal.type('\t\t\t');
  await terminal.waitFor('5 unread');
  terminal.type('A');
  await terminal.waitFor('Mark 5 posts as read?');
  terminal.type('y');
  await terminal.waitFor('U takes it back');
  terminal.type('n');
  await terminal.waitFor(/▌finews guide/);
  await quit(terminal);
});

test('filter the list, open what is left, Esc shows all again', async () => {
  const terminal = await open();
  terminal.type('F铁塘\r');
  await terminal.waitFor('1 of 2');
  terminal.type('\r');
  await terminal.waitFor(/铁塘轴承[^\n]*\n +2025-12-18/);
  terminal.type('q\u001b');
  await terminal.waitFor('of 28');
  await quit(terminal);
});

test('look a word up in a post, go through its places, and on', async () => {
  const terminal = await open();
  terminal.type('\r');
  await terminal.waitFor('▌ 屏幕上有什么');
  terminal.type('/finews\r');
  await terminal.waitFor(/match 1 of \d/);
  terminal.type('n');
  await terminal.waitFor(/match 2 of \d/);
  terminal.type('\u001b');
  await terminal.waitFor('%');
  await quit(terminal);
});

test('read half of a post, quit, and go on at the same line', async () => {
  const first = await open({ rows: 14 });
  first.type('\r');
  await first.waitFor('▌ 屏幕上有什么');
  const isAtThatLine = ({ screen }: TestTerminal) => /^ +你现在打开的/.test(screen[1]!);
  first.type('7j');
  await first.waitFor(isAtThatLine);
  await quit(first);
  const second = await open({ rows: 14 });
  second.type('\r');
  await second.waitFor(isAtThatLine);
  await quit(second);
});

test('unread only: what was just read stays in the list until one comes back to it', async () => {
  const terminal = await open();
  terminal.type('L\r');
  await terminal.waitFor('▌ 屏幕上有什么');
  terminal.type('q');
  await terminal.waitFor('27 unread');
  assert.match(terminal.text, /▌ +25-12-19 +上手/);
  terminal.type('\t');
  await terminal.waitFor(/▌Unread/);
  await terminal.waitFor('1 of 27');
  await quit(terminal);
});

test('the original opens in $BROWSER, by its words and without a shell', async () => {
  const { program, record } = recorder('browser');
  const terminal = await open({ environment: { BROWSER: `${program} --new-tab %s` } });
  terminal.type('F铁塘轴承：签下\r\r');
  await terminal.waitFor(/铁塘轴承[^\n]*\n +2025-12-18/);
  terminal.type('o');
  await terminal.waitFor(/Opened https?:\/\//);
  await quit(terminal);
  assert.match(record(), /^--new-tab\nhttps?:\/\/\S+\n$/);
});

test('a post goes through a pipe, and Enter leads back to the same screen', async () => {
  const terminal = await open();
  terminal.type('\r');
  await terminal.waitFor('▌ 屏幕上有什么');
  const before = terminal.text;
  terminal.type('|');
  await terminal.waitFor('Pipe to:');
  terminal.type('grep -c finews; exit 3\r');
  await terminal.waitFor('exit code 3; Enter returns');
  assert.match(terminal.text, /^\d+$/m);
  terminal.type('\r');
  await terminal.waitFor(screen => screen.text === before);
  await quit(terminal);
});

test('the editor gets the file, and what it changed is read again', async () => {
  const archive = path.join(home, 'archive');
  await mkdir(archive);
  await cp(bundledPosts, archive, { recursive: true });
  const editor = path.join(home, 'my editor');
  writeFileSync(editor, `#!/bin/sh\nprintf '\\nAdded by hand.\\n' >> "$2"\n`);
  chmodSync(editor, 0o755);
  const terminal = await open({ archive, rows: 60, environment: { VISUAL: `'${editor}' --wait` } });
  terminal.type('\r');
  await terminal.waitFor('▌ 屏幕上有什么');
  terminal.type('e');
  await terminal.waitFor('Added by hand.');
  await quit(terminal);
});

test('the pager shows the post and leads back', async () => {
  const terminal = await open({ environment: { PAGER: `sh -c 'cat; read answer < /dev/tty'` } });
  terminal.type('\r');
  await terminal.waitFor('▌ 屏幕上有什么');
  const before = terminal.text;
  terminal.type('v');
  await terminal.waitFor(screen => !screen.isAlternateScreen && screen.text.trim() !== '');
  terminal.type('\r');
  await terminal.waitFor(screen => screen.isAlternateScreen && screen.text === before);
  await quit(terminal);
});

test('the window bears the title of what is read, and its own one afterwards', async () => {
  const terminal = await open();
  terminal.type('\r');
  await terminal.waitFor('▌ 屏幕上有什么');
  await quit(terminal);
  const titles = terminal.output.match(/\u001b\](?:0;[^\u0007]*)|\u001b\[2[23];0t/g);
  assert.deepEqual(titles, [
    '\u001b[22;0t',
    '\u001b]0;All · finews',
    '\u001b]0;上手：两分钟认识 finews · finews',
    '\u001b[23;0t',
  ]);
});

test('keys of one’s own work, and what cannot be is said', async () => {
  const folder = path.join(home, 'c', 'finews');
  await mkdir(folder, { recursive: true });
  writeFileSync(path.join(folder, 'config.json'), '{"keys":{"mark.star":"w","reload":["j"]}}');
  const terminal = await open({ columns: 120 });
  await terminal.waitFor('j for reload is taken by move.down');
  terminal.type('w');
  await terminal.waitFor(/Starred +1/);
  await terminal.waitFor('w star');
  await quit(terminal);
});

test('go astray through outline and next post, and come back by one key each', async () => {
  const terminal = await open({ rows: 14 });
  terminal.type('\r');
  await terminal.waitFor('▌ 屏幕上有什么');
  terminal.type('3j');
  await terminal.waitFor(screen => !screen.text.includes('2025-12-19'));
  const place = terminal.screen.slice(1, 12);
  terminal.type('TG\r');
  await terminal.waitFor(' 100% ');
  terminal.type('n');
  await terminal.waitFor(/按键：先记住这一打\n +2025-12-19/);
  terminal.type('\u000f');
  await terminal.waitFor(' 100% ');
  terminal.type('\u000f');
  await terminal.waitFor(screen => screen.screen.slice(1, 12).join() === place.join());
  await quit(terminal);
});

test('a command by its name: Tab completes it, and :q leaves', async () => {
  const terminal = await open();
  terminal.type(':mark.st\t');
  await terminal.waitFor(/:mark\.star +star, or no star/);
  terminal.type('\r');
  await terminal.waitFor(/Starred +1/);
  terminal.type(':3\r');
  await terminal.waitFor('3 of 28');
  terminal.type(':q\r');
  assert.deepEqual(await terminal.ended(), { code: 0, signal: undefined });
});

test('a post named by its file is on the screen at once', async () => {
  const folders = { HOME: home, XDG_CONFIG_HOME: path.join(home, 'c'), XDG_CACHE_HOME: path.join(home, 'k') };
  const file = path.join(bundledPosts, '_posts', '2025-12-19-shangshou.md');
  const terminal = new TestTerminal({ argv: [file], environment: folders });
  await terminal.waitFor('finews 在终端里读新闻存档');
  await terminal.waitFor(/Space read on.*1 of 1/);
  await quit(terminal);
});
