/**
 * Makes the package that is published: `npm run package` writes finews-VERSION.tgz. A clone builds itself by a script
 * (`prepare`) and has tools for that; who installs finews needs neither, and newer npms ask before they run any script of a
 * package. So the package has a manifest of its own, with nothing in it but what an installed finews is.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const project = path.join(import.meta.dirname, '..', '..');
const manifest = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
const { scripts: _, devDependencies: __, overrides: ___, knip: ____, ...published } = manifest;

const folder = mkdtempSync(path.join(tmpdir(), 'finews-package-'));
try {
  for (const part of [...manifest.files, 'README.md', 'LICENSE']) {
    cpSync(path.join(project, part), path.join(folder, part), { recursive: true });
  }
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['pack', '--silent', '--pack-destination', process.argv[2] ?? project], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
