import { after } from 'node:test';
import type { ArchiveEvent, LiveArchive } from '../../source/archive/live-archive.ts';
import { openLiveArchive } from '../../source/archive/open-live-archive.ts';
import { runUpkeep } from '../../source/archive/upkeep/run-upkeep.ts';
import type { Catalogue } from '../../source/catalogue/catalogue.ts';
import { makeFolder } from './make-folder.ts';

export interface LiveOptions {
  readonly cache: string;
  readonly isWatching?: boolean;
}

/** An archive whose index is made in this thread: the tests' own loader is not in others. */
export async function openLive(
  location: string,
  { cache, isWatching = false }: LiveOptions,
): Promise<LiveArchive> {
  const archive = await openLiveArchive(location, {
    systemTimezone: 'UTC',
    environment: { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache },
    isWatching,
    start: runUpkeep,
  });
  after(() => archive.close());
  return archive;
}

/** The next event of one of these kinds. */
export function next(archive: LiveArchive, ...kinds: readonly ArchiveEvent['kind'][]): Promise<ArchiveEvent> {
  return new Promise((resolve, reject) => {
    const stop = archive.listen(event => {
      if (event.kind === 'failed' && !kinds.includes('failed')) reject(new Error(event.reason));
      if (!kinds.includes(event.kind)) return;
      stop();
      resolve(event);
    });
  });
}

/** The archive once its index is what the folder is. */
export async function openIndexed(location: string, cache = makeFolder({})): Promise<LiveArchive> {
  const archive = await openLive(location, { cache });
  await next(archive, 'changed', 'up-to-date');
  return archive;
}

/** All that a catalogue says, for comparing. */
export function contentOf(catalogue: Catalogue) {
  const { site, size, categories } = catalogue;
  const numbers = Array.from(catalogue.select());
  return {
    site,
    size,
    categories,
    heads: numbers.map(number => catalogue.head(number)),
    found: numbers.map(number => catalogue.find(catalogue.head(number).id)),
    groups: categories.map(({ id }) => Array.from(catalogue.select(id))),
    groupOf: numbers.map(number => catalogue.categoryOf(number)),
  };
}
