import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openIndexed } from '../archive/live.ts';
import { postText } from '../archive/make-folder.ts';
import { Shell } from '../cli/shell.ts';

const skip = process.platform === 'win32';

/** Folders in each other, a step at a time: no path may be as long as all of them. The innermost has a post that nothing reaches. */
function makeDeep(folder: string, depth: number): void {
  const before = process.cwd();
  try {
    process.chdir(folder);
    for (let made = 0; made < depth; made++) {
      mkdirSync('ab');
      process.chdir('ab');
    }
    writeFileSync('2025-12-09-deep.md', postText('Deep'));
  } finally {
    process.chdir(before);
  }
}

test('ten thousand folders in each other hide no post beside them, and are said', { skip }, async () => {
  const shell = new Shell();
  const posts = shell.lines('list');
  makeDeep(shell.archive, 10_000);
  try {
    const first = shell.run(['list']);
    assert.deepEqual([first.code, first.out], [0, `${posts.join('\n')}\n`]);
    assert.match(
      first.err.replace(/(?:ab\/)+/, ''),
      /^finews: The folder ab cannot be read \(the name is too long\); its posts are missing\.$/m,
    );
    assert.deepEqual(shell.lines('list'), posts);
    assert.deepEqual(shell.lines('search', '夜间'), [posts[0]]);
    assert.deepEqual(shell.lines('count'), ['3']);
    const doctor = shell.run(['doctor']);
    assert.deepEqual([doctor.code, /^folder-unreadable\t(?:ab\/)+ab\t/m.test(doctor.out)], [1, true]);
    assert.equal((await openIndexed(shell.archive)).catalogue.size, 3);
  } finally {
    // Node's own removal stops where the path is too long.
    spawnSync('rm', ['-rf', path.join(shell.archive, 'ab')]);
  }
  assert.equal(existsSync(path.join(shell.archive, 'ab')), false);
  assert.deepEqual(shell.run(['list']), { code: 0, out: `${posts.join('\n')}\n`, err: '' });
});
