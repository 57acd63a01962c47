import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Archive } from './open-archive.ts';
import type { SearchTexts } from './search/text-heap.ts';
import type { News } from './upkeep/news.ts';
import type { startUpkeep } from './upkeep/start-upkeep.ts';

/** An archive that is watched: its catalogue is replaced as news comes. */
export interface LiveArchive extends Archive {
  /** What is searched; undefined until the index is there. */
  texts(): SearchTexts | undefined;
  /** Hears of all that happens from now on, until what it gives is called. The first to listen sets the thread going. */
  listen(listener: (event: ArchiveEvent) => void): () => void;
  /** Looks at every file again. */
  check(): void;
  close(): void;
}

export type ArchiveEvent =
  | { readonly kind: 'progressed'; readonly read: number; readonly total: number }
  /** `news` is missing where the names of files were all that was known before. */
  | { readonly kind: 'changed'; readonly catalogue: Catalogue; readonly news: News | undefined }
  | { readonly kind: 'up-to-date' | 'swept' }
  /** The index cannot be kept on the disk; said once. */
  | { readonly kind: 'not-kept'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

export interface LiveOptions {
  /** IANA name, for sites that set no time zone. */
  readonly systemTimezone: string;
  readonly environment: { readonly [name: string]: string | undefined };
  /** Whether the archive is watched once the index is up to date. */
  readonly isWatching: boolean;
  /** Whether the number of posts is enough, and their ids: the rest of the index is then not looked at. */
  readonly isForCounting?: boolean;
  /** How upkeep is run: in a thread of its own, unless a test has it in this one. */
  readonly start?: typeof startUpkeep;
}
