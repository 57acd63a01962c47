import type { Catalogue } from '../catalogue/catalogue.ts';
import type { LiveOptions } from './live-archive.ts';
import { namesCatalogue } from './names-catalogue.ts';
import { openArchive } from './open-archive.ts';
import type { Problem } from './problem.ts';
import { openStored } from './snapshot/open-stored.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import { type ArchivePlace, type Listing, listArchive, readSurroundings } from './upkeep/archive-place.ts';

/** What is shown until the index is up to date: what it was the last time, or what can be known without one. */
export type FirstSight = Snapshot | WithoutIndex;

interface WithoutIndex {
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
  readonly categoryIds: ReadonlySet<string>;
  /** For the thread that makes the index: it need not list the files again. */
  readonly listed?: Listing;
}

/** So many heads are read in a blink: better a first screen that stays as it is than one of names a moment earlier. */
const fewPosts = 2000;

/** `folder`: where the index lies. */
export async function firstSight(
  place: ArchivePlace,
  folder: string,
  location: string,
  { systemTimezone, isForCounting }: Pick<LiveOptions, 'systemTimezone' | 'isForCounting'>,
): Promise<FirstSight> {
  const snapshot = openStored({ kind: 'file', folder }, isForCounting);
  if (snapshot?.summary.systemTimezone === systemTimezone) return snapshot;
  snapshot?.close();
  // Whoever has a screen says first that this takes a moment.
  await new Promise(resolve => setImmediate(resolve));
  const { place: headPlace, problems } = readSurroundings(place, systemTimezone);
  const listed = listArchive(place);
  const categoryIds = headPlace.categoryPages.ids;
  if (listed.paths.length <= fewPosts)
    return { ...(await openArchive(location, { systemTimezone })), categoryIds };
  const catalogue = namesCatalogue(listed.paths, headPlace);
  return { catalogue, problems: [...problems, ...listed.problems], categoryIds, listed };
}
