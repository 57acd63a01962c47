import type { LiveOptions } from './live-archive.ts';
import { type Archive, openArchive } from './open-archive.ts';
import { openLiveArchive } from './open-live-archive.ts';
import { WatchedArchive } from './watched-archive.ts';

/**
 * An archive once its index is up to date, as programs want it that run once. Without an index (its thread failed) every
 * post is read.
 * @throws ArchiveError where there is nothing, or nothing that can be read.
 */
export async function openIndexedArchive(
  location: string,
  options: Omit<LiveOptions, 'isWatching'> & { readonly onProgress?: (read: number, total: number) => void },
): Promise<Archive> {
  const archive = await openLiveArchive(location, { ...options, isWatching: false });
  // A thread takes longer to start than a command that shows twenty rows takes for all the rest.
  if (!(archive instanceof WatchedArchive) || archive.isUpToDate()) return archive;
  const isIndexed = await new Promise<boolean>(resolve => {
    archive.listen(event => {
      if (event.kind === 'progressed') options.onProgress?.(event.read, event.total);
      else if (event.kind !== 'not-kept') resolve(event.kind !== 'failed');
    });
    archive.keepAwake();
  });
  if (isIndexed) return archive;
  archive.close();
  return openArchive(location, options);
}
