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
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  const text =
    file !== undefined && existsSync(path.join(folder, file))
      ? readFileSync(path.join(folder, file), 'utf8')
      : '';
  return [`${'─'.repeat(72)}`, `${name} ${version} (${license})`, '', text.trim()].join('\n').trimEnd();
}
