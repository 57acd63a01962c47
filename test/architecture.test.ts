import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const sourceFolder = path.join(import.meta.dirname, '..', 'source');

/** What each room may import, besides itself; CONTRIBUTING says why. */
const mayImport: { readonly [room: string]: readonly string[] } = {
  text: [],
  words: ['post', 'text'],
  post: ['text', 'words'],
  catalogue: ['text', 'words', 'post'],
  layout: ['text', 'words', 'post', 'catalogue'],
  export: ['text', 'words', 'post', 'layout'],
  app: ['text', 'words', 'post', 'catalogue', 'layout'],
  keys: ['text', 'words', 'post', 'catalogue', 'layout', 'app'],
  settings: ['text', 'words'],
  archive: ['text', 'words', 'post', 'catalogue'],
  marks: ['text', 'words', 'post', 'catalogue'],
  runtime: ['text', 'words', 'post', 'catalogue', 'layout', 'app', 'archive', 'marks'],
  ui: ['text', 'words', 'post', 'catalogue', 'layout', 'app', 'keys', 'archive', 'marks', 'runtime'],
  // `keys` for the reader's own keys, which stand in the settings.
  cli: ['text', 'words', 'post', 'catalogue', 'layout', 'keys', 'export', 'settings', 'archive', 'marks'],
  launch: ['cli', 'archive'],
  build: [],
};

/** Rooms that know no clock, no environment and no disk. */
const pureRooms = ['text', 'words', 'post', 'catalogue', 'layout', 'export', 'app', 'keys'];

/** The one door from the command line to the screen; only what lies behind it loads Ink. */
const doorToScreen = 'cli/browse.ts';
const screenPackages = ['ink', 'react', 'ink-testing-library'];

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file below `source/` for an import of the project's own. */
  readonly target: string | undefined;
  readonly isTypeOnly: boolean;
}

const files = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file))
  .map(file => file.split(path.sep).join('/'));
const imports = files.flatMap(importsOf);

test('every room imports only what lies left of it', () => {
  const wrong = imports.filter(({ from, target }) => {
    if (target === undefined) return false;
    const [room, targetRoom] = [roomOf(from), roomOf(target)];
    if (room === targetRoom || room === undefined) return false;
    if (from === doorToScreen && ['ui', ''].includes(targetRoom ?? '')) return false;
    return !mayImport[room]?.includes(targetRoom ?? '');
  });
  assert.deepEqual(wrong.map(describe), []);
});

test('no file imports itself in a circle', () => {
  const circles = files.flatMap(file => circleFrom(file));
  assert.deepEqual(circles, []);
});

test('pure rooms know no clock, no environment, no disk', () => {
  const impureImports = imports.filter(
    ({ from, specifier }) => pureRooms.includes(roomOf(from) ?? '') && specifier.startsWith('node:'),
  );
  assert.deepEqual(impureImports.map(describe), []);
  const impureCode = files
    .filter(file => pureRooms.includes(roomOf(file) ?? ''))
    .filter(file => /\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random\(/.test(withoutComments(file)));
  assert.deepEqual(impureCode, []);
});

test('only the screen loads Ink and React', () => {
  const wrong = imports.filter(
    ({ from, specifier }) =>
      screenPackages.includes(specifier.split('/')[0]!) && !['ui', 'build'].includes(roomOf(from) ?? ''),
  );
  assert.deepEqual(wrong.map(describe), []);
});

test('the first frame waits for neither Ink nor React', () => {
  const reached = reachableFrom(doorToScreen);
  const loading = imports.filter(
    ({ from, specifier, isTypeOnly }) =>
      !isTypeOnly && reached.includes(from) && screenPackages.includes(specifier.split('/')[0]!),
  );
  assert.deepEqual(loading.map(describe), []);
});

test('--print and the list never reach the screen', () => {
  for (const entry of [
    'cli/main.ts',
    'cli/command/show.ts',
    'cli/command/list.ts',
    'cli/command/count.ts',
    'cli/command/search-command.ts',
  ]) {
    const reached = reachableFrom(entry);
    assert.deepEqual(
      reached.filter(file => ['ui', 'app', 'keys', 'runtime'].includes(roomOf(file) ?? '')),
      [],
      `${entry} reaches the screen`,
    );
  }
});

function roomOf(file: string): string | undefined {
  return file.includes('/') ? file.split('/')[0] : undefined;
}

function describe({ from, specifier }: Import): string {
  return `${from} imports ${specifier}`;
}

function sourceOf(file: string): string {
  return readFileSync(path.join(sourceFolder, file), 'utf8');
}

function withoutComments(file: string): string {
  return sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

/** The static imports and re-exports of one file; `import('…')` loads on demand and is a door, not a wall. */
function importsOf(from: string): Import[] {
  const pattern = /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm;
  return [...sourceOf(from).matchAll(pattern)].map(match => {
    const specifier = match[2]!;
    const target = specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(from), specifier)
      : undefined;
    return { from, specifier, target, isTypeOnly: match[1] !== undefined };
  });
}

function importedBy(file: string): string[] {
  return imports.flatMap(({ from, target, isTypeOnly }) =>
    from === file && target !== undefined && !isTypeOnly ? [target] : [],
  );
}

function reachableFrom(entry: string): string[] {
  const reached = new Set([entry]);
  for (const file of reached) for (const next of importedBy(file)) reached.add(next);
  return [...reached];
}

function circleFrom(file: string): string[] {
  const reached = new Set(importedBy(file).flatMap(next => reachableFrom(next)));
  return reached.has(file) ? [file] : [];
}
