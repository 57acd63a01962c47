import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const project = path.join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(path.join(project, name), 'utf8');

const manifest = JSON.parse(read('package.json'));
const packages = Object.entries<Locked>(JSON.parse(read('package-lock.json')).packages).filter(([at]) => at);

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

test('every package has its row, with the version that is used', () => {
  const table = read('docs/dependencies.md');
  for (const [name, version] of Object.entries(manifest.devDependencies)) {
    assert.ok(table.includes(`${name} ${version}`), `${name} ${version}`);
  }
});

test('finews depends on nothing when it runs, and versions are exact', () => {
  assert.equal(manifest.dependencies ?? manifest.optionalDependencies, undefined);
  for (const version of Object.values<string>(manifest.devDependencies))
    assert.match(version, /^\d+\.\d+\.\d+$/);
});

test('the lock file pins every package by its hash and names no registry', () => {
  for (const [at, { integrity, resolved }] of packages) {
    assert.match(integrity ?? '', /^sha512-/, at);
    assert.equal(resolved, undefined, at);
  }
});

test('one package alone runs a script when it is installed', () => {
  const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([at]) => at);
  assert.deepEqual(scripted, ['node_modules/esbuild']);
});

test('there is one js-yaml, the mended one', () => {
  const versions = packages
    .filter(([at]) => at.endsWith('node_modules/js-yaml'))
    .map(([, { version }]) => version);
  assert.deepEqual(versions, [manifest.devDependencies['js-yaml']]);
});
