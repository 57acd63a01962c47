import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Mark } from '../../catalogue/mark.ts';
import { marksFrom } from '../../catalogue/marks.ts';
import { marksFile } from '../../marks/marks-on-disk.ts';
import { readMarks } from '../../marks/read-marks.ts';
import { cleanLine } from '../../text/clean.ts';
import { commandRow } from '../arguments/command-table.ts';
import type { Options } from '../arguments/options.ts';
import { usageError } from '../cli-error.ts';
import { type Context, contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { saveMarks } from '../marks/change-marks.ts';
import { formatMark, parseMark } from '../marks/mark-lines.ts';
import { writeOut } from '../output/write-out.ts';
import { readLines } from '../read-lines.ts';
import { configFolderFor } from '../settings-for.ts';
import { stdinFor } from '../stdin-for.ts';
import type { World } from '../world.ts';

/** `finews state export|import [FILE]|path`: the reader's marks as JSON lines, for another machine. */
export async function state(options: Options, world: World): Promise<ExitCode> {
  const context = contextFor(options, world);
  const { words } = context;
  const [action = '', file, tooMuch = action === 'import' ? undefined : file] = options.words;
  if (tooMuch !== undefined) throw usageError(words.tooManyWords(cleanLine(tooMuch)), words);
  if (action === 'export') return exportMarks(world);
  if (action === 'import') return importMarks(file, context);
  if (action !== 'path') {
    throw usageError(words.needsOneOf('state', commandRow('state').actions!.join(', ')), words);
  }
  world.print(`${marksFile(configFolderFor(world))}\n`);
  return exitCode.ok;
}

async function exportMarks(world: World): Promise<ExitCode> {
  const marks = readMarks(configFolderFor(world));
  await writeOut(lines(), world);
  return exitCode.ok;

  function* lines(): Iterable<string> {
    for (const entry of marks.entries()) yield `${formatMark(entry)}\n`;
  }
}

/** Of more lines that are no marks it is said how many. */
const mostLinesSaid = 10;

/** Lines that are no marks are said and passed over; the others are merged. Failed where there were such. */
async function importMarks(file: string | undefined, context: Context): Promise<ExitCode> {
  const { world, words } = context;
  const entries: (readonly [id: string, mark: Mark])[] = [];
  let [count, wrong] = [0, 0];
  for await (const line of linesFrom(file, context)) {
    count += 1;
    if (line.trim() === '') continue;
    const entry = parseMark(line);
    if (entry !== undefined) entries.push(entry);
    else if (++wrong <= mostLinesSaid) world.stderr.write(`finews: ${words.wrongLine(count)}\n`);
  }
  if (wrong > mostLinesSaid) world.stderr.write(`${words.wrongLinesMore(wrong - mostLinesSaid)}\n`);
  const isKept = saveMarks(marks => marks.merge(marksFrom(entries)), context);
  if (isKept && world.stderr.isTTY) world.stderr.write(`${words.imported(entries.length)}\n`);
  return isKept && wrong === 0 ? exitCode.ok : exitCode.failed;
}

function linesFrom(file: string | undefined, context: Context): AsyncIterable<string> {
  const { world, words } = context;
  if (file !== undefined && file !== '-') {
    return readLines(createReadStream(path.resolve(world.workingFolder, file)), { name: file }, context);
  }
  return readLines(stdinFor(context), { name: words.stdin }, context);
}
