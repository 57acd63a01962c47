import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** The names, versions and licence texts of every package that went into the bundles: they ask to travel with the code. */
export function thirdPartyLicences(projectFolder: string, inputs: readonly Metafile['inputs'][]): string {
  const files = inputs.flatMap(bundleInputs => Object.keys(bundleInputs));
  const folders = new Set(files.flatMap(packageFolderOf).map(folder => path.resolve(projectFolder, folder)));
  const entries = [...folders].sort().map(licenceEntry);
  return ['finews is bundled with the packages below, each under its own licence.', ...entries].join('\n\n');
}

/** `node_modules/ink/build/ink.js` → `node_modules/ink`; the project's own files give none. */
function packageFolderOf(file: string): string[] {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replace(/^[^:]*:/, ''))?.[0];
  return folder === undefined ? [] : [folder];
}

function licenceEntry(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const text = licenceTexts(folder).join('\n\n') || mitOf(license, folder);
  return [`${'─'.repeat(72)}`, `${name} ${version} (${license})`, '', text].join('\n');
}

/** Licences and notices, and those of the packages that a package has bundled itself (meow). */
function licenceTexts(folder: string): string[] {
  const own = readdirSync(folder).filter(entry => /^(?:licen[cs]e|notice)/i.test(entry));
  return [...own, 'build/licenses.md']
    .map(file => path.join(folder, file))
    .filter(file => existsSync(file))
    .map(file => readFileSync(file, 'utf8').trim());
}

/** Yoga's package has no licence but its name, and the holder of its rights at the top of each file. */
function mitOf(license: string, folder: string): string {
  const main = path.join(folder, 'dist', 'src', 'index.js');
  const holder = existsSync(main) && /Copyright \(c\) [^\n]+/.exec(readFileSync(main, 'utf8'))?.[0];
  if (license !== 'MIT' || !holder)
    throw new Error(`${folder} has no licence that could go with the bundles`);
  return `MIT License\n\n${holder}\n\n${mit}`;
}

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
