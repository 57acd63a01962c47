import { assemble, type Facts } from '../snapshot/assemble.ts';
import type { SnapshotParts } from '../snapshot/snapshot.ts';
import type { TextWriter } from '../snapshot/text-writer.ts';
import { type ArchivePlace, listArchive, readSurroundings, type Times } from './archive-place.ts';
import { readAll } from './read-all.ts';
import type { Batch } from './read-batch.ts';

export interface BuildOptions {
  readonly place: ArchivePlace;
  readonly systemTimezone: string;
  /** Of the index before, by which both can be compared. */
  readonly seed?: number | undefined;
  /** A new file for plain text. */
  readonly writeTexts: () => TextWriter;
  readonly onProgress: (read: number, total: number) => void;
  /** Hears of the folders before their files are read: what happens from now on can be noticed. */
  readonly onListed: (folders: Times) => void;
}

/** Reads all of an archive. @throws StoreError where the texts cannot be kept. */
export async function buildIndex(options: BuildOptions): Promise<SnapshotParts> {
  const { systemTimezone, onProgress } = options;
  const { place, siteTimes, problems } = readSurroundings(options.place, systemTimezone);
  const listed = listArchive(options.place);
  options.onListed(listed.folderTimes);
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 31);
  const texts = options.writeTexts();
  let read = 0;
  const onRead = (files: number): void => {
    read += files;
    onProgress(read, listed.paths.length);
  };
  onRead(0);
  const batches: Batch[] = [];
  // What may be a page comes before what is a post for certain: it says how the posts' categories are read.
  for (const paths of [listed.paths.filter(path => !isDated(path)), listed.paths.filter(isDated)]) {
    batches.push(...(await readAll({ paths, place, seed, texts, onRead })));
  }
  const facts: Facts = {
    site: place.site,
    systemTimezone,
    seed,
    folderTimes: listed.folderTimes,
    others: batches.flatMap(({ others }) => others),
    categoryPages: { names: [...place.categoryPages.names], ids: [...place.categoryPages.ids] },
    siteTimes,
    problems: [...problems, ...listed.problems],
    textFiles: [texts.finish()],
  };
  const parts = batches.map(part => ({ part }));
  return assemble(parts, facts);
}

const datedName = /(?:^|\/)_posts\/|(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]*$/;

function isDated(path: string): boolean {
  return datedName.test(path);
}
