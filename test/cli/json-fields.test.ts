import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonFields } from '../../source/words/help/json-fields.ts';
import { anyBlocks } from '../layout/random-blocks.ts';
import { Shell } from './shell.ts';

const documented = jsonFields.en;
const namesOf = (rows: readonly (readonly [name: string, meaning: string])[]): string[] =>
  rows.map(([name]) => name).sort();

/** The fields of the first object that a run writes. */
function fieldsOf(shell: Shell, ...argv: string[]): string[] {
  const [line = ''] = shell.run(argv).out.split('\n');
  return Object.keys(JSON.parse(line)).sort();
}

test('JSON has the fields that are documented, and no others', () => {
  const shell = new Shell();
  assert.deepEqual(fieldsOf(shell, 'list', '--json'), namesOf(documented.list));
  assert.deepEqual(fieldsOf(shell, 'search', '夜间', '--json'), namesOf(documented.list));
  assert.deepEqual(
    fieldsOf(shell, 'show', '1', '--format', 'json'),
    namesOf([...documented.list, ...documented.show]),
  );
  assert.deepEqual(fieldsOf(shell, 'categories', '--json'), namesOf(documented.categories));
  assert.deepEqual(fieldsOf(shell, 'count', '--json'), namesOf(documented.count));
  assert.deepEqual(fieldsOf(shell, 'doctor', '--json'), namesOf(documented.doctor));
  shell.lines('mark', 'star', '1');
  shell.lines('mark', 'read', '1');
  const known = new Set(namesOf(documented.state));
  for (const field of fieldsOf(shell, 'state', 'export')) assert.ok(known.has(field), field);
});

test('both languages document the same fields', () => {
  for (const command of ['list', 'show', 'categories', 'count', 'doctor', 'state'] as const)
    assert.deepEqual(namesOf(jsonFields.zh[command]), namesOf(documented[command]));
});

test('docs/json.md names every field that a block can have', () => {
  const page = readFileSync(path.join(import.meta.dirname, '..', '..', 'docs', 'json.md'), 'utf8');
  const named = new Set(Array.from(page.matchAll(/`(\w[\w-]*)`/g), ([, name]) => name!));
  fc.assert(
    fc.property(anyBlocks, blocks => {
      JSON.stringify(blocks, (key, value) => {
        if (key !== '' && !/^\d+$/.test(key)) assert.ok(named.has(key), key);
        if (key === 'kind') assert.ok(named.has(value), value);
        return value;
      });
    }),
    { numRuns: 100 },
  );
});
