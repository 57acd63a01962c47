/** A program that adds 1 to the number in a file, under a lock, each time it is told to: `locking-program.ts LOCK FILE`. */
import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { withLock } from '../../source/marks/with-lock.ts';

const [lockFile = '', file = ''] = process.argv.slice(2);
process.stdin.on('data', () => {
  withLock(lockFile, () => writeFileSync(file, `${Number(readFileSync(file, 'utf8')) + 1}`));
  writeSync(1, 'done\n');
});
writeSync(1, 'ready\n');
