import { openIndexedArchive } from '../../archive/open-indexed-archive.ts';
import type { Options } from '../arguments/options.ts';
import { type Context, contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { alignedRows, jsonRows, type RowWriter, tabbedRows } from '../output/list-rows.ts';
import { sayNothingFits, sayProblems } from '../output/say-problems.ts';
import { terminalColumns } from '../output/terminal-columns.ts';
import { writePaged } from '../output/write-out.ts';
import { findSelected, type Selected } from '../posts/find-selected.ts';
import { openNamed } from '../posts/open-named.ts';
import { onlyArchive, partQuery } from '../posts/part-words.ts';
import type { World } from '../world.ts';

/**
 * `finews list [QUERY…] [ARCHIVE]`, and `finews [ARCHIVE]` without a terminal: a row a post, newest first. What is missing
 * from the archive is said on stderr.
 */
export async function list(options: Options, world: World): Promise<ExitCode> {
  const context = contextFor(options, world);
  const isBare = options.command === 'read';
  const { words, archive } = isBare ? { words: [], archive: onlyArchive(context) } : partQuery(context);
  const opened = await openNamed(context, archive, openIndexedArchive);
  sayProblems(opened.problems, context);
  await writeRows(await findSelected(context, opened, words), context);
  return exitCode.ok;
}

/** Writes a row a post, and gives how many there were. */
export async function writeRows(selected: Selected, context: Context): Promise<number> {
  const writeRow = rowWriter(selected, context);
  let count = 0;
  await writePaged(rows(), context);
  if (count === 0) sayNothingFits(context);
  return count;

  function* rows(): Iterable<string> {
    for (const number of selected.numbers) {
      count += 1;
      yield writeRow(number);
    }
  }
}

function rowWriter(
  { archive: { catalogue }, marks }: Selected,
  { options, world, display }: Context,
): RowWriter {
  const input = { catalogue, marks, recordEnd: options.recordEnd };
  if (options.isJson) return jsonRows(input);
  if (!world.stdout.isTTY || options.recordEnd === '\0') return tabbedRows(input);
  return alignedRows(input, display, { columns: terminalColumns(world), nowMs: Date.now() });
}
