import type { Catalogue } from '../catalogue/catalogue.ts';
import { fullTime } from '../layout/short-time.ts';
import { cleanLine } from '../text/clean.ts';
import { archiveWords } from '../words/archive.ts';
import { reasonInWords } from '../words/system-errors.ts';
import { locationFor, openFor } from './archive-for.ts';
import { displayFor } from './display.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Options } from './options.ts';
import { settingsFor } from './settings-for.ts';
import type { World } from './world.ts';

/** How many rows are handed to the pipe at a time: the first ones arrive at once, and a closed pipe stops the rest. */
const rowsAtATime = 500;

/**
 * `finews [ARCHIVE]` without a terminal: a row a post, newest first, its fields parted by tabs: id, time, category, title. What
 * is missing from the archive is said on stderr.
 */
export async function list(options: Options, world: World): Promise<ExitCode> {
  const settings = settingsFor(world);
  const display = displayFor(options, world, settings);
  const location = locationFor(options.words[0] ?? options.archive, settings.archive, world);
  const { catalogue, problems } = await openFor(location, display);
  const { problems: sentences } = archiveWords[display.language];
  for (const { kind, path, detail = '' } of problems) {
    world.stderr.write(
      `finews: ${sentences[kind](cleanLine(path), reasonInWords(detail, display.language))}\n`,
    );
  }
  for (const rows of rowsOf(catalogue)) {
    if (world.stdout.write(rows)) continue;
    await new Promise(resolve => world.stdout.once('drain', resolve));
  }
  return exitCode.ok;
}

function* rowsOf(catalogue: Catalogue): Iterable<string> {
  const names = new Map(catalogue.categories.map(({ id, name }) => [id, name]));
  const numbers = Array.from(catalogue.select());
  for (let start = 0; start < numbers.length; start += rowsAtATime) {
    const rows = numbers.slice(start, start + rowsAtATime).map(number => {
      const { id, date, title } = catalogue.head(number);
      const category = names.get(catalogue.categoryOf(number)) ?? '';
      return `${[id, fullTime(date, catalogue.site.timezone), category, title].join('\t')}\n`;
    });
    yield rows.join('');
  }
}
