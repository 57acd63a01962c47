import path from 'node:path';
import { kindOfPath } from '../../archive/kind-of-path.ts';
import { cleanLine } from '../../text/clean.ts';
import { usageError } from '../cli-error.ts';
import type { Context } from '../context.ts';

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
  return kindOfPath(place) === 'folder' ? { words: words.slice(0, -1), archive: last } : { words, archive };
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
