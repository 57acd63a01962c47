import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitCommand } from '../../source/text/split-command.ts';

test('a command is parted as a shell parts it, and nothing in it is run', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['less -FRX', ['less', '-FRX']],
    ['  "/opt/my pager"  -x ', ['/opt/my pager', '-x']],
    ["bat --style='plain, grid'", ['bat', '--style=plain, grid']],
    ['my\\ pager', ['my pager']],
    ['less; rm -rf $HOME `x`', ['less;', 'rm', '-rf', '$HOME', '`x`']],
    ['', []],
    ["''", ['']],
  ];
  for (const [command, words] of cases) assert.deepEqual(splitCommand(command), words, command);
});
