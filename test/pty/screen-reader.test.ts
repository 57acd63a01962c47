import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { endAll, TestTerminal } from './terminal.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'finews-heard-'));
});

afterEach(() => {
  endAll();
  rmSync(home, { recursive: true, force: true });
});

for (const [name, argv, asked] of [
  ['the option', ['--screen-reader'], {}],
  ['the variable that other programs with Ink know', [], { INK_SCREEN_READER: 'true' }],
] as const) {
  test(`for a screen reader all is said in lines below each other: by ${name}`, async () => {
    const folders = { HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: path.join(home, 'k') };
    const terminal = new TestTerminal({
      argv: ['posts', ...argv],
      rows: 60,
      environment: { ...folders, ...asked },
    });
    await terminal.waitFor(/1 of 28/);
    terminal.type('j\r');
    await terminal.waitFor(/2 of 28\n按键：先记住这一打\n/);
    terminal.type('q');
    await terminal.waitFor(/\nAll\n按键：先记住这一打, .*2 of 28$/m);
    assert.equal(terminal.isAlternateScreen, false);
    assert.ok(terminal.isCursorVisible);
    terminal.type('q');
    assert.deepEqual(await terminal.ended(), { code: 0, signal: undefined });
    // Nothing moves the cursor, erases or draws over what was said.
    assert.doesNotMatch(terminal.output, /\u001b\[[\d;]*[A-HJKSTfsu]/);
    assert.match(terminal.text, /^砚港早读\n/);
  });
}
