import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

export const projectFolder = path.join(import.meta.dirname, '..', '..');
export const finews: readonly string[] = [process.execPath, path.join(projectFolder, 'bin', 'finews.js')];
export const bareNode: readonly string[] = [process.execPath, '-e', '0'];

/** A reader's folders for one measurement, which nobody else sees. */
export interface Workshop {
  readonly folder: string;
  readonly environment: Environment;
}

/**
 * Makes empty folders for configuration and cache, or copies of those of another workshop. Node 20 reads
 * `NODE_EXTRA_CA_CERTS` at every start, which would hide what is measured, and Ink paints nothing where `CI` is set.
 */
export function openWorkshop(like?: Workshop): Workshop {
  const folder = mkdtempSync(path.join(tmpdir(), 'finews-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { NODE_EXTRA_CA_CERTS: _, CI: __, ...inherited } = process.env;
  const folders = {
    XDG_CONFIG_HOME: path.join(folder, 'config'),
    XDG_CACHE_HOME: path.join(folder, 'cache'),
  };
  for (const name of Object.values(folders)) mkdirSync(name);
  if (like !== undefined) cpSync(like.folder, folder, { recursive: true });
  return {
    folder,
    environment: { ...inherited, ...folders, LANG: 'en_GB.UTF-8', TERM: 'xterm-256color' },
  };
}
