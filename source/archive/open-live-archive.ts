import os from 'node:os';
import { firstSight } from './first-sight.ts';
import { kindOfPath } from './kind-of-path.ts';
import type { LiveArchive, LiveOptions } from './live-archive.ts';
import { type Archive, openArchive } from './open-archive.ts';
import { indexFolder } from './snapshot/cache-folder.ts';
import { archivePlace } from './upkeep/archive-place.ts';
import { WatchedArchive } from './watched-archive.ts';

/**
 * Opens an archive as soon as a first screen is possible: from its index, or from the names of its files. A thread of
 * its own brings the index up to date, and tells. A file named outright is read as `openArchive` reads it.
 * @throws ArchiveError where there is nothing, or nothing that can be read.
 */
export async function openLiveArchive(location: string, options: LiveOptions): Promise<LiveArchive> {
  const { systemTimezone } = options;
  if (kindOfPath(location) !== 'folder') return still(await openArchive(location, { systemTimezone }));
  const place = archivePlace(location);
  const folder = indexFolder(place.opened, {
    platform: process.platform,
    homeFolder: os.homedir(),
    environment: options.environment,
  });
  const first = await firstSight(place, folder, location, options);
  return new WatchedArchive(place, folder, first, options);
}

/** One file, which nothing watches. */
function still(archive: Archive): LiveArchive {
  return {
    ...archive,
    texts: () => undefined,
    listen: () => () => undefined,
    check: () => undefined,
    close: () => undefined,
  };
}
