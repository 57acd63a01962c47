import { isPostByPath } from '../page.ts';
import type { PathList } from '../path-list.ts';
import { assemble } from '../snapshot/assemble.ts';
import type { PartWithGaps } from '../snapshot/entries.ts';
import { hashText } from '../snapshot/hash-text.ts';
import type { SnapshotParts } from '../snapshot/snapshot.ts';
import type { TextWriter } from '../snapshot/text-writer.ts';
import {
  type ArchivePlace,
  type Listing,
  listArchive,
  readSurroundings,
  type Times,
} from './archive-place.ts';
import { fewFiles, type ReadOrder, readAll } from './read-all.ts';
import type { Batch } from './read-batch.ts';

export interface BuildOptions {
  readonly place: ArchivePlace;
  readonly systemTimezone: string;
  /** Of the index before, by which both can be compared. */
  readonly seed?: number | undefined;
  /** A new file for plain text. */
  readonly writeTexts: () => TextWriter;
  /** The files, where they have just been listed. */
  readonly listed?: Listing | undefined;
  readonly onProgress: (read: number, total: number) => void;
  /** Hears of the folders before their files are read: what happens from now on can be noticed. */
  readonly onListed: (folders: Times) => void;
}

/** Reads all of an archive. @throws StoreError where the texts cannot be kept. */
export async function buildIndex(options: BuildOptions): Promise<SnapshotParts> {
  const { systemTimezone } = options;
  const { place, siteTimes, problems } = readSurroundings(options.place, systemTimezone);
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 31);
  const texts = options.writeTexts();
  const { listed, batches, hasMoved } = await readWhereTheyAre(options, { place, seed, texts });
  return assemble(hasMoved ? partsThere(batches, listed.paths, seed) : batches.map(part => ({ part })), {
    site: place.site,
    systemTimezone,
    seed,
    folderTimes: listed.folderTimes,
    others: batches.flatMap(({ others }) => others),
    categoryPages: { names: [...place.categoryPages.names], ids: [...place.categoryPages.ids] },
    siteTimes,
    problems: [...problems, ...listed.problems],
    textFiles: [texts.finish()],
  });
}

type Reading = Pick<ReadOrder, 'place' | 'seed' | 'texts'>;

/** So often the archive is listed again where files have gone from where they were listed. */
const mostListings = 4;

/** Reads all posts, those that were moved meanwhile from where they are then, and gives what was listed last. */
async function readWhereTheyAre(options: BuildOptions, reading: Reading) {
  const { place, onProgress, onListed } = options;
  let listed = options.listed ?? listArchive(place);
  onListed(listed.folderTimes);
  let read = 0;
  const onRead = (files: number): void => {
    read += files;
    onProgress(Math.min(read, listed.paths.length), listed.paths.length);
  };
  onRead(0);
  const batches = await readPagesFirst(listed.paths, reading, onRead);
  let hasVanished = batches.some(({ vanished }) => vanished.length > 0);
  if (!hasVanished) return { listed, batches, hasMoved: false };
  const known = new Set(listed.paths);
  for (let listings = 1; hasVanished && listings < mostListings; listings++) {
    listed = listArchive(place);
    const [moved] = listed.paths.split(path => !known.has(path));
    for (const path of moved) known.add(path);
    const found = await readPagesFirst(moved, reading, onRead);
    batches.push(...found);
    hasVanished = found.some(({ vanished }) => vanished.length > 0);
  }
  return { listed, batches, hasMoved: true };
}

/** Without the posts that were moved after they had been read. */
function partsThere(batches: readonly Batch[], paths: PathList, seed: number): PartWithGaps[] {
  const isThere = new Set(Array.from(paths, path => hashText(path, seed)));
  return batches.map(part => ({ part, isKept: place => isThere.has(part.columns.pathHashes[place]!) }));
}

/** What may be a page comes before what is a post for certain: it says how the posts' categories are read. */
async function readPagesFirst(paths: PathList, reading: Reading, onRead: (files: number) => void) {
  const [posts, pages] = paths.split(isPostByPath);
  let batches = await readAll({ ...reading, paths: pages, onRead });
  // What one thread learns from a page, the others do not know.
  if (pages.length > fewFiles && batches.some(({ hasPages }) => hasPages)) {
    batches = await readAll({ ...reading, paths: pages, onRead: () => undefined, isAlone: true });
  }
  return [...batches, ...(await readAll({ ...reading, paths: posts, onRead }))];
}
