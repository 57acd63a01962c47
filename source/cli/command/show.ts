import { createReadStream } from 'node:fs';
import { diskPath } from '../../archive/disk-path.ts';
import type { Archive } from '../../archive/open-archive.ts';
import { describeWarning } from '../../post/describe-warning.ts';
import { cleanLine } from '../../text/clean.ts';
import type { Options } from '../arguments/options.ts';
import { isSelective } from '../arguments/selection.ts';
import { CliError, isCliError, usageError } from '../cli-error.ts';
import { type Context, contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { openPager } from '../output/pager.ts';
import { progressFor } from '../output/progress.ts';
import { sayNothingFits } from '../output/say-problems.ts';
import { writerFor } from '../output/write-post.ts';
import { piecesOf } from '../pieces-of.ts';
import { type FoundPost, PostFinder } from '../posts/find-post.ts';
import { partArchive } from '../posts/part-words.ts';
import { postFromStdin } from '../posts/post-from-stdin.ts';
import type { ShownPost } from '../posts/shown-post.ts';
import { wordsFromStdin } from '../posts/words-from-stdin.ts';
import type { World } from '../world.ts';

/**
 * `finews show POST… [ARCHIVE]`, `finews --print POST…`: writes posts to stdout, as the reader shows them or in another
 * format. As `cat` does, it says which posts are not there or cannot be read, and writes the others.
 * @throws CliError (usage) without a post.
 */
export async function show(options: Options, world: World): Promise<ExitCode> {
  const context = contextFor(options, world);
  if (options.isRaw && world.stdout.isTTY && !options.isForced) {
    throw usageError(context.words.rawToTerminal, context.words);
  }
  const { written, refusals } = await write(await postsFor(context), context);
  for (const { message } of refusals) world.stderr.write(`finews: ${message}\n`);
  const isMarked = !options.isMarking || (await markRead(written, context));
  const [first] = refusals;
  if (first === undefined && written.length === 0) sayNothingFits(context);
  return first?.exitCode ?? (isMarked ? exitCode.ok : exitCode.failed);
}

/** Reads a post. @throws CliError where it is not there, not one, or cannot be read. */
type ReadPost = () => Promise<ShownPost>;

/** Writes posts until the reader has seen enough. Gives the ids of those that were written, and what is to be said of others. */
async function write(posts: readonly ReadPost[], context: Context) {
  const written: string[] = [];
  const refusals = new Set<CliError>();
  const pager = openPager(context);
  const writePost = await writerFor(context, pager.isWanted);
  // On a terminal the posts themselves show how far it is.
  const progress = context.world.stdout.isTTY ? undefined : progressFor(context);
  try {
    for (const [index, readPost] of posts.entries()) {
      if (pager.isLeft) break;
      progress?.report(index, posts.length);
      const shown = await readPost().catch(refusalOf);
      if (isCliError(shown)) {
        refusals.add(shown);
        continue;
      }
      for await (const piece of writePost(shown, written.length)) await pager.write(piece);
      written.push(shown.post.head.id);
    }
  } finally {
    progress?.end();
    await pager.end();
  }
  return { written, refusals };
}

function refusalOf(error: unknown): CliError {
  if (isCliError(error)) return error;
  throw error;
}

async function markRead(ids: readonly string[], context: Context): Promise<boolean> {
  const { changeMarks } = await import('../marks/change-marks.ts');
  return changeMarks(ids, { isRead: true }, context);
}

async function postsFor(context: Context): Promise<ReadPost[]> {
  const { options, words } = context;
  const { words: named, archive } = partArchive(context);
  const finder = new PostFinder(context, archive);
  const posts = [...named];
  if (options.isFromStdin) for await (const word of wordsFromStdin(context)) posts.push(word);
  if (posts.length === 0 && !options.isFromStdin && isSelective(options.selection)) {
    const { findSelected } = await import('../posts/find-selected.ts');
    const selected = await findSelected(context, await finder.archive(), []);
    return Array.from(selected.numbers, number => () => read({ archive: selected.archive, number }, context));
  }
  if ((posts.length === 0 && !options.isFromStdin) || posts.includes('')) {
    throw usageError(words.needsPost('show'), words);
  }
  if (posts.includes('-') && isSelective(options.selection))
    throw usageError(words.selectedByWord('-'), words);
  return posts.map(post => async () => {
    return post === '-' ? postFromStdin(context) : read(await finder.find(post), context);
  });
}

/** @throws CliError (failed) where the file cannot be read. */
async function read({ archive, number }: FoundPost, context: Context): Promise<ShownPost> {
  const { display, words } = context;
  const post = await archive.read(number);
  const unreadable = post.warnings.find(({ kind }) => kind === 'unreadable');
  if (unreadable !== undefined) {
    const reason = describeWarning(unreadable, display.language);
    throw new CliError(exitCode.failed, words.cannotRead(cleanLine(post.head.path), reason));
  }
  const { path } = post.head;
  const bytes = () => piecesOf<Uint8Array>(createReadStream(diskPath(archive.root, path)), path, context);
  return { post, timezone: archive.catalogue.site.timezone, ...categoryOf(archive, number), bytes };
}

function categoryOf(
  { catalogue }: Archive,
  number: number,
): { readonly category: string; readonly categoryName: string | undefined } {
  const category = catalogue.categoryOf(number);
  return { category, categoryName: catalogue.categories.find(({ id }) => id === category)?.name };
}
