import { createReadStream } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { marksFrom } from '../../catalogue/marks.ts';
import { marksFile } from '../../marks/marks-on-disk.ts';
import { readMarks } from '../../marks/read-marks.ts';
import { cleanLine } from '../../text/clean.ts';
import { reasonInWords, reasonOf } from '../../words/system-errors.ts';
import { commandRow } from '../arguments/command-table.ts';
import type { Options } from '../arguments/options.ts';
import { CliError, usageError } from '../cli-error.ts';
import { type Context, contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { saveMarks } from '../marks/change-marks.ts';
import { formatMark, parseMark } from '../marks/mark-lines.ts';
import { leaveTerminalAsItIs } from '../output/leave-terminal.ts';
import { writeOut } from '../output/write-out.ts';
import { configFolderFor } from '../settings-for.ts';
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
  world.stdout.write(`${marksFile(configFolderFor(world))}\n`);
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
  const lines = (await textFrom(file, context)).split('\n');
  const parsed = lines.map(line => (line.trim() === '' ? undefined : (parseMark(line) ?? 'wrong')));
  const wrong = parsed.flatMap((entry, index) => (entry === 'wrong' ? [index + 1] : []));
  for (const line of wrong.slice(0, mostLinesSaid)) world.stderr.write(`finews: ${words.wrongLine(line)}\n`);
  const unsaid = wrong.length - mostLinesSaid;
  if (unsaid > 0) world.stderr.write(`${words.wrongLinesMore(unsaid)}\n`);
  const entries = parsed.filter(entry => entry !== undefined && entry !== 'wrong');
  const isKept = saveMarks(marks => marks.merge(marksFrom(entries)), context);
  if (isKept && world.stderr.isTTY) world.stderr.write(`${words.imported(entries.length)}\n`);
  return isKept && wrong.length === 0 ? exitCode.ok : exitCode.failed;
}

async function textFrom(file: string | undefined, { world, display, words }: Context): Promise<string> {
  if (file === undefined || file === '-') {
    if (world.stdin.isTTY) throw usageError(words.nothingOnStdin, words);
    leaveTerminalAsItIs();
    return text(world.stdin);
  }
  try {
    return await text(createReadStream(path.resolve(world.workingFolder, file)));
  } catch (error) {
    const reason = reasonOf(error);
    throw new CliError(
      reason === 'ENOENT' ? exitCode.notFound : exitCode.failed,
      words.cannotRead(cleanLine(file), reasonInWords(cleanLine(reason), display.language)),
    );
  }
}
