import path from 'node:path';
import { kindOfPath } from '../../archive/kind-of-path.ts';
import type { Archive } from '../../archive/open-archive.ts';
import type { PostNumber } from '../../catalogue/catalogue.ts';
import { resolvePost } from '../../catalogue/resolve-post.ts';
import { cleanLine } from '../../text/clean.ts';
import type { CliWords } from '../../words/cli.ts';
import { isSelective } from '../arguments/selection.ts';
import { CliError, usageError } from '../cli-error.ts';
import type { Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { openNamed } from './open-named.ts';

/** How many posts of the same name are listed. */
const mostCandidates = 20;

/** A post and the archive that it is of. */
export interface FoundPost {
  readonly archive: Archive;
  readonly number: PostNumber;
}

/**
 * Finds the posts that words on the command line mean, in the archive that was named or the one that this run is about; a
 * file that is no post of it, or where none was named, is a post by itself. The archive is opened when a word needs it, once.
 */
export class PostFinder {
  readonly #context: Context;
  readonly #named: string | undefined;
  #archive: Promise<Archive> | undefined;

  constructor(context: Context, named: string | undefined) {
    this.#context = context;
    this.#named = named;
  }

  archive(): Promise<Archive> {
    this.#archive ??= openNamed(this.#context, this.#named);
    return this.#archive;
  }

  /**
   * @throws CliError (not found) where a word fits no post or several; (usage) where flags select among posts and the word is
   * neither `latest` nor `random`.
   */
  async find(word: string): Promise<FoundPost> {
    const { world, words, options } = this.#context;
    if (isSelective(options.selection)) return this.#amongSelected(word);
    const file = path.resolve(world.workingFolder, word);
    const isFile = kindOfPath(file) === 'file';
    if (this.#named === undefined && isFile) return this.#alone(file);
    const archive = await this.archive();
    const resolution = resolvePost(word, archive.catalogue, {
      pathBelowRoot: pathBelow(archive.root, file),
      random: Math.random,
    });
    if (resolution.kind === 'one') return { archive, number: resolution.number };
    if (resolution.kind === 'none' && isFile) return this.#alone(file);
    const message =
      resolution.kind === 'none'
        ? words.noSuchPost(cleanLine(word), resolution.nearest)
        : candidates(word, archive, resolution.numbers, words);
    throw new CliError(exitCode.notFound, message);
  }

  /** `latest` and `random` of the posts that flags select. */
  async #amongSelected(word: string): Promise<FoundPost> {
    const { words } = this.#context;
    if (word !== 'latest' && word !== 'random')
      throw usageError(words.selectedByWord(cleanLine(word)), words);
    const { findSelected } = await import('./find-selected.ts');
    const { archive, numbers } = await findSelected(this.#context, await this.archive(), []);
    const selected = [...numbers];
    if (selected.length === 0) throw new CliError(exitCode.notFound, words.nothingFits);
    const number =
      word === 'latest'
        ? selected.reduce((newest, other) => Math.min(newest, other))
        : selected[Math.floor(Math.random() * selected.length)]!;
    return { archive, number };
  }

  async #alone(file: string): Promise<FoundPost> {
    return { archive: await openNamed(this.#context, file), number: 0 };
  }
}

function candidates(
  word: string,
  { catalogue }: Archive,
  numbers: readonly PostNumber[],
  words: CliWords,
): string {
  const rows = numbers.slice(0, mostCandidates).map(number => {
    const { id, title } = catalogue.head(number);
    return `  ${id}  ${title}`;
  });
  const rest = numbers.length - rows.length;
  return [
    words.severalPosts(cleanLine(word), numbers.length),
    ...rows,
    ...(rest > 0 ? [words.andMore(rest)] : []),
  ].join('\n');
}

function pathBelow(root: string, file: string): string | undefined {
  const relative = path.relative(root, file);
  return relative.startsWith('..') || path.isAbsolute(relative)
    ? undefined
    : relative.split(path.sep).join('/');
}
