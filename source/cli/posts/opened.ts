import { statSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../../archive/open-archive.ts';
import type { Problem } from '../../archive/problem.ts';
import { cleanLine } from '../../text/clean.ts';
import { archiveWords } from '../../words/archive.ts';
import { reasonInWords } from '../../words/system-errors.ts';
import { usageError } from '../cli-error.ts';
import type { Context } from '../context.ts';
import { progressFor } from '../output/progress.ts';
import { locationFor, openFor } from './archive-for.ts';

/** The words of a command line, parted. */
export interface Parted {
  readonly words: readonly string[];
  /** The archive as it was named, if it was. */
  readonly archive: string | undefined;
}

/** Parts the archive, the last word where that is a folder, from the words before it. */
export function partArchive({ options, world }: Context): Parted {
  const { words, archive } = options;
  const last = words.at(-1);
  if (archive !== undefined || !last) return { words, archive };
  const place = path.resolve(world.workingFolder, last);
  const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? { words: words.slice(0, -1), archive: last } : { words, archive };
}

/**
 * The same for words that search: one that is written as a path (`/srv/news`, `../new`) is the archive, there or not. Who
 * mistypes it would else be told that no post has such a word.
 */
export function partQuery(context: Context): Parted {
  const { options } = context;
  const last = options.words.at(-1);
  if (options.archive !== undefined || last === undefined || !/^(?:\.{0,2}|~)\//.test(last)) {
    return partArchive(context);
  }
  return { words: options.words.slice(0, -1), archive: last };
}

/** The archive of a command that takes no other words. */
export function onlyArchive({ options, words }: Context): string | undefined {
  const [first, second] = options.archive === undefined ? options.words : [options.archive, ...options.words];
  if (second !== undefined) throw usageError(words.tooManyWords(cleanLine(second)), words);
  return first;
}

/** Opens the archive that this run is about; shows on a terminal how far it is. */
export async function openNamed(context: Context, archive: string | undefined): Promise<Archive> {
  const { settings, world, display } = context;
  const progress = progressFor(context);
  try {
    return await openFor(locationFor(archive, settings.archive, world), display, world, progress.report);
  } finally {
    progress.end();
  }
}

/** Says on stderr what is missing from an archive. */
export function sayProblems(problems: readonly Problem[], { world, display }: Context): void {
  for (const problem of problems)
    world.stderr.write(`finews: ${problemSentence(problem, display.language)}\n`);
}

/** What is missing, in words. */
export function problemSentence(
  { kind, path: place, detail = '' }: Problem,
  language: Context['display']['language'],
): string {
  return archiveWords[language].problems[kind](cleanLine(place), reasonInWords(detail, language));
}

/** Tells a person, not a script, that there is nothing to show. */
export function sayNothingFits({ world: { stderr }, words }: Context): void {
  if (stderr.isTTY) stderr.write(`finews: ${words.nothingFits}\n`);
}
