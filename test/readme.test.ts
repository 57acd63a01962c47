import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { keyTable } from '../source/keys/key-table.ts';

const readmePath = path.join(import.meta.dirname, '..', 'README.md');

/** `UPDATE_README=1 npm run unit -- readme` writes the generated parts anew. */
const isUpdate = process.env.UPDATE_README === '1';

/** The part of the README between `<!-- name -->` and `<!-- /name -->`, held to what the code says. */
function assertGenerated(name: string, expected: string): void {
  const readme = readFileSync(readmePath, 'utf8');
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const from = readme.indexOf(start) + start.length;
  const to = readme.indexOf(end);
  assert.ok(from >= start.length && to >= from, `README.md has no part ${name}`);
  if (isUpdate) writeFileSync(readmePath, `${readme.slice(0, from)}${expected}${readme.slice(to)}`);
  else assert.equal(readme.slice(from, to), expected);
}

test('the README lists the keys that finews has', () => {
  assertGenerated('keys', keyTable('en'));
});
