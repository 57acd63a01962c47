import type { Archive } from '../../archive/open-archive.ts';
import { describeWarning } from '../../post/describe-warning.ts';
import { cleanLine } from '../../text/clean.ts';
import type { Options } from '../arguments/options.ts';
import { isSelective } from '../arguments/selection.ts';
import { CliError, isCliError, usageError } from '../cli-error.ts';
import { type Context, contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { openPager } from '../output/pager.ts';
import { writerFor } from '../output/write-post.ts';
import { type FoundPost, PostFinder } from '../posts/find-post.ts';
import { partArchive, sayNothingFits } from '../posts/opened.ts';
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
  const written: string[] = [];
  const refusals = new Set<CliError>();
  const pager = openPager(context);
  const writePost = await writerFor(context, pager.isWanted);
  try {
    for await (const shown of postsOf(context)) {
      if (pager.isLeft) break;
      if (isCliError(shown)) {
        refusals.add(shown);
        continue;
      }
      await pager.write(writePost(shown, written.length));
      written.push(shown.post.head.id);
    }
  } finally {
    await pager.end();
  }
  for (const { message } of refusals) world.stderr.write(`finews: ${message}\n`);
  const isMarked = !options.isMarking || (await markRead(written, context));
  const [first] = refusals;
  if (first === undefined && written.length === 0) sayNothingFits(context);
  return first?.exitCode ?? (isMarked ? exitCode.ok : exitCode.failed);
}

async function markRead(ids: readonly string[], context: Context): Promise<boolean> {
  const { changeMarks } = await import('../marks/change-marks.ts');
  return changeMarks(ids, { isRead: true }, context);
}

async function* postsOf(context: Context): AsyncIterable<ShownPost | CliError> {
  const { options, words } = context;
  const { words: named, archive } = partArchive(context);
  const finder = new PostFinder(context, archive);
  const posts = options.isFromStdin ? [...named, ...(await wordsFromStdin(context))] : named;
  if (posts.length === 0 && !options.isFromStdin && isSelective(options.selection)) {
    const { findSelected } = await import('../posts/find-selected.ts');
    const selected = await findSelected(context, await finder.archive(), []);
    for (const number of selected.numbers) {
      yield* orRefusal(() => read({ archive: selected.archive, number }, context));
    }
    return;
  }
  if ((posts.length === 0 && !options.isFromStdin) || posts.includes('')) {
    throw usageError(words.needsPost('show'), words);
  }
  for (const post of posts) {
    yield* orRefusal(async () =>
      post === '-' ? postFromStdin(context) : read(await finder.find(post), context),
    );
  }
}

async function* orRefusal(attempt: () => Promise<ShownPost>): AsyncIterable<ShownPost | CliError> {
  try {
    yield await attempt();
  } catch (error) {
    if (!isCliError(error)) throw error;
    yield error;
  }
}

/** @throws CliError (failed) where the file cannot be read. */
async function read({ archive, number }: FoundPost, { display, words }: Context): Promise<ShownPost> {
  const post = await archive.read(number);
  const unreadable = post.warnings.find(({ kind }) => kind === 'unreadable');
  if (unreadable !== undefined) {
    const reason = describeWarning(unreadable, display.language);
    throw new CliError(exitCode.failed, words.cannotRead(cleanLine(post.head.path), reason));
  }
  const { catalogue, root } = archive;
  return { post, timezone: catalogue.site.timezone, ...categoryOf(archive, number), root };
}

function categoryOf(
  { catalogue }: Archive,
  number: number,
): { readonly category: string; readonly categoryName: string | undefined } {
  const category = catalogue.categoryOf(number);
  return { category, categoryName: catalogue.categories.find(({ id }) => id === category)?.name };
}
