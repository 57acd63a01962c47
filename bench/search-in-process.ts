/**
 * Searches an archive that has an index, in this process: `search-in-process.ts ARCHIVE RUNS WORD…`. A line of JSON a word, with
 * the median milliseconds to the first hits and to the last. The first search of each word does not count.
 */
import { openIndexedArchive } from '../source/archive/open-indexed-archive.ts';
import { search } from '../source/archive/search/search.ts';
import { searchedArchive } from '../source/archive/search/searched-archive.ts';
import { runUpkeep } from '../source/archive/upkeep/run-upkeep.ts';
import { emptyMarks } from '../source/catalogue/marks.ts';
import { parseQuery } from '../source/catalogue/parse-query.ts';
import { systemTimezone } from '../source/cli/system-timezone.ts';
import { median } from './measure/statistics.ts';

/** What a line says of a word. */
export interface InProcess {
  readonly firstMs: number;
  readonly completeMs: number;
  /** Processor time of the whole search, which says more on a machine that has other work. */
  readonly cpuMs: number;
  readonly hits: number;
}

const [folder, runs, ...words] = process.argv.slice(2);
const archive = await openIndexedArchive(folder!, {
  systemTimezone: systemTimezone(process.env.TZ),
  environment: process.env,
  start: runUpkeep,
});
if (archive.texts?.() === undefined) throw new Error('there is no index');
for (const word of words) {
  await searchFor(word);
  const measured: InProcess[] = [];
  for (let left = Number(runs); left > 0; left--) measured.push(await searchFor(word));
  const medianOf = (key: keyof InProcess): number => median(measured.map(figures => figures[key]));
  const figures: InProcess = {
    firstMs: medianOf('firstMs'),
    completeMs: medianOf('completeMs'),
    cpuMs: medianOf('cpuMs'),
    hits: medianOf('hits'),
  };
  console.log(JSON.stringify(figures));
}
process.exit();

async function searchFor(word: string): Promise<InProcess> {
  const query = parseQuery(word, { timezone: archive.catalogue.site.timezone, nowMs: Date.now() });
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  let firstMs = 0;
  let hits = 0;
  for await (const found of search(searchedArchive(archive), query, { marks: emptyMarks })) {
    firstMs ||= performance.now() - start;
    hits += found.length;
  }
  const completeMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { firstMs, completeMs, cpuMs: (user + system) / 1000, hits };
}
