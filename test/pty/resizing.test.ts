import { afterEach, test } from 'node:test';
import { makeFolder, postText } from '../archive/make-folder.ts';
import { foldersAt } from './shell-session.ts';
import { endAll, TestTerminal } from './terminal.ts';

afterEach(endAll);

const body = Array.from({ length: 60 }, (_, number) => `第${number}段，午后港口恢复作业，夜间航班照常。`);

async function read(size: { readonly columns: number; readonly rows: number }): Promise<TestTerminal> {
  const folder = makeFolder({
    '2024-03-01-a.md': `${postText('Harbour', '2024-03-01')}\n${body.join('\n\n')}\n`,
  });
  const terminal = new TestTerminal({ ...size, argv: [folder], environment: foldersAt(makeFolder({})) });
  await terminal.waitFor('1 of 1');
  terminal.type('\r');
  await terminal.waitFor('第1段');
  return terminal;
}

/** All that the footer of a whole screen ends with. */
const isWhole = /% {2}· {2}1 of 1 *$/;

for (const [what, sizes] of [
  [
    'smaller and back to a little wider',
    [
      [20, 5],
      [101, 30],
    ],
  ],
  [
    'lower and back to a little higher',
    [
      [100, 4],
      [100, 31],
    ],
  ],
  [
    'narrower and lower',
    [
      [160, 50],
      [70, 12],
    ],
  ],
] as const) {
  test(`a window that is dragged ${what} shows what one does that had that size from the beginning`, async () => {
    const [columns, rows] = sizes.at(-1)!;
    const [dragged, still] = [await read({ columns: 100, rows: 30 }), await read({ columns, rows })];
    for (const terminal of [dragged, still]) await terminal.waitFor(isWhole);
    const wanted = still.screen;
    // All at once: the program hears of the last size alone, and the terminal has taken its rows apart meanwhile.
    for (const [columns, rows] of sizes) dragged.resize(columns, rows);
    await dragged.waitFor(({ screen }) => screen.join('\n') === wanted.join('\n'));
  });
}
