import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { report } from '../../source/cli/report.ts';
import type { World } from '../../source/cli/world.ts';
import { cliWords } from '../../source/words/cli.ts';
import { makeFolder } from '../archive/make-folder.ts';

const packageFolder = path.join(import.meta.dirname, '..', '..');

test('a part of the program that is missing, as while it is installed anew, is said once and ends it', () => {
  const folder = makeFolder({ '_posts/2025-12-01-a.md': '---\ntitle: A\n---\nText.\n' });
  for (const part of ['bin', 'dist', 'package.json']) {
    cpSync(path.join(packageFolder, part), path.join(folder, 'installed', part), { recursive: true });
  }
  for (const part of ['list', 'crash']) rmSync(path.join(folder, 'installed', 'dist', `${part}.cjs`));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(folder, 'installed', 'bin', 'finews.js'), 'list', folder],
    { encoding: 'utf8', timeout: 60_000, env: { HOME: folder, XDG_CACHE_HOME: folder, LANG: 'en_GB.UTF-8' } },
  );
  assert.equal(stdout, '');
  assert.match(stderr, /^finews: a part of the program is missing; [^\n]*\n$/);
  assert.equal(status, 1);
});

test('after a crash marks are said to be saved where they are, and only there', async () => {
  const said = async (areMarksSaved?: boolean): Promise<string> => {
    let text = '';
    const stderr = { write: (piece: string) => (text += piece) };
    const world = { packageFolder, stderr } as unknown as World;
    await report(new Error('a defect'), world, cliWords.en, areMarksSaved);
    const [, file] = /Details for a report: (.*)\n/.exec(text) ?? [];
    rmSync(file!);
    return text;
  };
  assert.match(await said(true), /^finews failed: a defect\nYour marks are saved\.\n/);
  assert.match(await said(false), /^finews failed: a defect\nYour marks could not be saved\.\n/);
  assert.match(await said(), /^finews failed: a defect\nDetails/);
});
