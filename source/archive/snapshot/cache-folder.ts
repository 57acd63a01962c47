import path from 'node:path';
import { hashText } from './hash-text.ts';

export interface CachePlace {
  readonly platform: NodeJS.Platform;
  readonly homeFolder: string;
  readonly environment: { readonly [name: string]: string | undefined };
}

/**
 * The folder of one archive's index: in the user's cache folder (XDG, where it is absolute; the system's own elsewhere),
 * named by the folder that was opened, in 106 bits of our own: to load Node's cryptography takes longer than to open the index.
 */
export function indexFolder(opened: string, { platform, homeFolder, environment }: CachePlace): string {
  const name = [0, 1].map(seed => hashText(opened, seed).toString(16).padStart(14, '0')).join('');
  return path.join(cacheFolder({ platform, homeFolder, environment }), 'archives', name);
}

/** finews' own folder there. */
export function cacheFolder({ platform, homeFolder, environment }: CachePlace): string {
  if (platform === 'darwin') return path.join(homeFolder, 'Library', 'Caches', 'finews');
  if (platform === 'win32') {
    return path.join(
      environment.LOCALAPPDATA || path.join(homeFolder, 'AppData', 'Local'),
      'finews',
      'Cache',
    );
  }
  const fromEnvironment = environment.XDG_CACHE_HOME ?? '';
  return path.join(
    path.isAbsolute(fromEnvironment) ? fromEnvironment : path.join(homeFolder, '.cache'),
    'finews',
  );
}
