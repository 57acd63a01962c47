/**
 * Runs the tests, each file in a process of its own: `npm run unit [PART OF A PATH…]`. Node 20 finds no TypeScript files by
 * itself and understands no patterns, so the files are gathered here.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.test\.tsx?$/.test(file))
  .filter(file => wanted.length === 0 || wanted.some(part => file.includes(part)))
  .map(file => path.join(import.meta.dirname, file))
  .sort();

if (files.length === 0) {
  console.error(`no test file has ${wanted.join(' or ')} in its path`);
  process.exit(1);
}

run({ files, concurrency: 2 })
  .on('test:fail', () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
