import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
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
 * Makes empty folders for configuration and cache. Node 20 reads `NODE_EXTRA_CA_CERTS` at every start, which would hide what
 * is measured, and Ink paints nothing where `CI` is set.
 */
export function openWorkshop(): Workshop {
  const folder = mkdtempSync(path.join(tmpdir(), 'finews-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { NODE_EXTRA_CA_CERTS: _, CI: __, ...inherited } = process.env;
  const folders = {
    XDG_CONFIG_HOME: path.join(folder, 'config'),
    XDG_CACHE_HOME: path.join(folder, 'cache'),
  };
  for (const name of Object.values(folders)) mkdirSync(name);
  return {
    folder,
    environment: { ...inherited, ...folders, LANG: 'en_GB.UTF-8', TERM: 'xterm-256color' },
  };
}

/** Folders of a reader who has used finews, so that its compiled code is kept, but who has not opened this archive. */
export function openWorkshopWithoutIndex(used: Workshop): Workshop {
  const workshop = openWorkshop();
  cpSync(path.join(cacheFolder(used), 'code'), path.join(cacheFolder(workshop), 'code'), { recursive: true });
  return workshop;
}

/** Bytes that finews keeps in its cache folder besides its own compiled code. */
export function indexBytes(workshop: Workshop): number {
  const folder = cacheFolder(workshop);
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !isCode(folder, entry.parentPath))
    .map(entry => statSync(path.join(entry.parentPath, entry.name)).size)
    .reduce((sum, size) => sum + size, 0);
}

function cacheFolder({ folder }: Workshop): string {
  return path.join(folder, 'cache', 'finews');
}

function isCode(folder: string, parent: string): boolean {
  return path.relative(folder, parent).split(path.sep)[0] === 'code';
}
