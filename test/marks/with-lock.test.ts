import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const testFolder = mkdtempSync(path.join(tmpdir(), 'finews-lock-'));
after(() => rmSync(testFolder, { recursive: true }));
const program = path.join(import.meta.dirname, 'locking-program.ts');

test('programs that all find the lock of one that was killed have it one after the other', async () => {
  const [lockFile, file] = [path.join(testFolder, 'lock'), path.join(testFolder, 'number')];
  writeFileSync(file, '0');
  const killed = spawn(process.execPath, ['-e', '']);
  await once(killed, 'exit');
  const programs = Array.from({ length: 5 }, () =>
    spawn(process.execPath, ['--import', 'tsx', program, lockFile, file], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  after(() => {
    for (const one of programs) one.kill();
  });
  const said = () => Promise.all(programs.map(({ stdout }) => once(stdout, 'data')));
  await said();
  for (let round = 1; round <= 60; round++) {
    writeFileSync(lockFile, `${killed.pid} ${hostname()}`);
    const done = said();
    for (const { stdin } of programs) stdin.write('go\n');
    await done;
    assert.equal(Number(readFileSync(file, 'utf8')), round * programs.length, `round ${round}`);
  }
  assert.deepEqual(readdirSync(testFolder), ['number']);
});
