import type { Archive } from '../../archive/open-archive.ts';
import { describeWarning } from '../../post/describe-warning.ts';
import { cleanLine } from '../../text/clean.ts';
import type { Options } from '../arguments/options.ts';
import { isSelective } from '../arguments/selection.ts';
import { CliError, usageError } from '../cli-error.ts';
import { type Context, contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { openPager } from '../output/pager.ts';
import { writerFor } from '../output/write-post.ts';
import { type FoundPost, PostFinder } from '../posts/find-post.ts';
import { partArchive } from '../posts/opened.ts';
import { postFromStdin } from '../posts/post-from-stdin.ts';
import type { ShownPost } from '../posts/shown-post.ts';
import type { World } from '../world.ts';

/**
 * `finews show POST… [ARCHIVE]`, `finews --print POST…`: writes posts to stdout, as the reader shows them or in another
 * format.
 * @throws CliError (usage) without a post, (not found) where a word fits no post or several, (failed) where one cannot be read.
 */
export async function show(options: Options, world: World): Promise<ExitCode> {
  const context = contextFor(options, world);
  if (options.isRaw && world.stdout.isTTY && !options.isForced) {
    throw usageError(context.words.rawToTerminal, context.words);
  }
  const written: string[] = [];
  const pager = openPager(context);
  const writePost = await writerFor(context, pager.isWanted);
  try {
    for await (const shown of postsOf(context)) {
      refuseUnreadable(shown, context);
      await pager.write(writePost(shown, written.length));
      written.push(shown.post.head.id);
    }
  } finally {
    await pager.end();
  }
  if (options.isMarking) {
    const { changeMarks } = await import('../marks/change-marks.ts');
    return changeMarks(written, { isRead: true }, context) ? exitCode.ok : exitCode.failed;
  }
  return exitCode.ok;
}

async function* postsOf(context: Context): AsyncIterable<ShownPost> {
  const { options, words } = context;
  const { words: posts, archive } = partArchive(context);
  const finder = new PostFinder(context, archive);
  if (posts.length === 0 && isSelective(options.selection)) {
    const { findSelected } = await import('../posts/find-selected.ts');
    const selected = await findSelected(context, await finder.archive(), []);
    for (const number of selected.numbers) yield read({ archive: selected.archive, number });
    return;
  }
  if (posts.length === 0 || posts.includes('')) throw usageError(words.needsPost('show'), words);
  for (const post of posts) yield post === '-' ? postFromStdin(context) : read(await finder.find(post));
}

async function read({ archive, number }: FoundPost): Promise<ShownPost> {
  const post = await archive.read(number);
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

function refuseUnreadable({ post: { head, warnings } }: ShownPost, { display, words }: Context): void {
  const unreadable = warnings.find(({ kind }) => kind === 'unreadable');
  if (unreadable === undefined) return;
  const reason = describeWarning(unreadable, display.language);
  throw new CliError(exitCode.failed, words.cannotRead(cleanLine(head.path), reason));
}
