import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const disk = mkdtempSync(path.join(tmpdir(), 'finews-disk-'));
after(() => rmSync(disk, { recursive: true }));

/** A disk of its own that ends with the command: a file system in memory, in a namespace of mounts. */
function onSmallDisk(...command: string[]) {
  const script = 'mount -t tmpfs -o size=512k tmpfs "$0" && exec "$@"';
  return spawnSync('unshare', ['--mount', '--propagation', 'private', 'sh', '-c', script, disk, ...command], {
    encoding: 'utf8',
  });
}

const skip =
  onSmallDisk('true').status !== 0 && 'no small disk can be mounted here, which takes root on Linux';
const program = path.join(import.meta.dirname, 'full-disk-program.ts');

for (const [what, count] of [
  ['a file that is written anew', 10],
  ['a journal', 2500],
] as const) {
  test(`the disk is full: ${what} stays whole, it is said, and what waits is kept once there is room`, {
    skip,
  }, () => {
    const { status, stderr } = onSmallDisk(process.execPath, '--import', 'tsx', program, disk, `${count}`);
    assert.equal(status, 0, stderr);
  });
}
