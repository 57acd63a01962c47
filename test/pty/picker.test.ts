import assert from 'node:assert/strict';
import path from 'node:path';
import { afterEach, test } from 'node:test';
import { makeFolder } from '../archive/make-folder.ts';
import { endAll, TestTerminal } from './terminal.ts';

const projectFolder = path.join(import.meta.dirname, '..', '..');

afterEach(endAll);

/** A picker such as fzf: takes the terminal's modes away, waits for a key, gives them back, and writes what was picked. */
const picker = '{ head -n1 > /dev/null; stty sane < /dev/tty; echo latest; }';

for (const argv of ['mark star --stdin', 'show --stdin --no-pager', 'show -']) {
  test(`after a picker, ${argv} leaves the terminal as the picker did`, async () => {
    // A sentence about the settings tells that finews has started.
    const folder = makeFolder({ 'finews/config.json': '{"language":' });
    const finews = `"${process.execPath}" "${path.join(projectFolder, 'bin', 'finews.js')}" ${argv}`;
    const script = `stty raw -echo; ${picker} | ${finews} -A "${path.join(projectFolder, 'posts')}"; stty -a`;
    const terminal = new TestTerminal({
      command: ['bash', '-c', script],
      environment: { HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder },
    });
    await terminal.waitFor('finews: The settings');
    terminal.type('\n');
    assert.equal((await terminal.ended()).code, 0);
    assert.match(terminal.text, /[^-]icanon/);
    assert.match(terminal.text, /[^-]onlcr/);
  });
}
