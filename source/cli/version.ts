import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version in the `package.json` of the folder that finews is installed in. */
export function versionOf(packageFolder: string): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return String(version);
}
