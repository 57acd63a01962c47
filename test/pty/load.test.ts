import assert from 'node:assert/strict';
import path from 'node:path';
import { afterEach, test } from 'node:test';
import { makeFolder } from '../archive/make-folder.ts';
import { endAll, TestTerminal } from './terminal.ts';

afterEach(endAll);

const posts = Object.fromEntries(
  Array.from({ length: 500 }, (_, number) => {
    const minute = new Date(Date.UTC(2025, 11, 1) + number * 60_000)
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ');
    return [
      `_posts/2025-12-01-n${number}.md`,
      `---\ntitle: Title ${number}\ndate: ${minute} +0000\ncategories: news\n---\n${'A line of text.\n\n'.repeat(200)}`,
    ];
  }),
);

async function open(size: { readonly columns: number; readonly rows: number }): Promise<TestTerminal> {
  const folder = makeFolder(posts);
  const terminal = new TestTerminal({
    ...size,
    argv: [folder],
    environment: {
      HOME: folder,
      XDG_CONFIG_HOME: path.join(folder, '.config'),
      XDG_CACHE_HOME: path.join(folder, '.cache'),
    },
  });
  await terminal.waitFor('1 of 500');
  return terminal;
}

/** A blank that was written is not told from one that was never written to. */
function visible({ text }: TestTerminal): string {
  return text.replace(/ +$/gm, '');
}

async function quit(terminal: TestTerminal): Promise<void> {
  terminal.type('Q');
  assert.deepEqual(await terminal.ended(), { code: 0, signal: undefined });
}

test('of 400 keys that come faster than the screen is drawn none is lost', async () => {
  const terminal = await open({ columns: 100, rows: 30 });
  for (let key = 0; key < 400; key++) terminal.type('j');
  await terminal.waitFor('401 of 500');
  for (let key = 0; key < 100; key++) terminal.type('sk');
  await terminal.waitFor(/301 of 500/);
  terminal.type("'");
  await terminal.waitFor('1 of 100');
  await quit(terminal);
});

test('the window is dragged through 300 sizes: at the end the screen is that of the last one', async () => {
  const last = { columns: 81, rows: 23 };
  const [dragged, still] = [await open({ columns: 100, rows: 30 }), await open(last)];
  for (const terminal of [dragged, still]) {
    terminal.type('\r');
    await terminal.waitFor(/Title 499[\s\S]*\? keys +\d+% {2}· {2}1 of 500 *$/);
  }
  const wanted = visible(still);
  for (let drag = 1; drag <= 300; drag++) dragged.resize(20 + ((drag * 37) % 150), 5 + ((drag * 11) % 50));
  dragged.resize(last.columns, last.rows);
  await dragged.waitFor(terminal => visible(terminal) === wanted);
  await quit(dragged);
  await quit(still);
});
