import type { MarkChange } from '../../catalogue/mark.ts';
import { commandRow } from '../arguments/command-table.ts';
import type { Options } from '../arguments/options.ts';
import { isSelective } from '../arguments/selection.ts';
import { usageError } from '../cli-error.ts';
import { type Context, contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { changeMarks } from '../marks/change-marks.ts';
import { confirm } from '../output/ask.ts';
import { PostFinder } from '../posts/find-post.ts';
import { findSelected } from '../posts/find-selected.ts';
import { partArchive } from '../posts/part-words.ts';
import { wordsFromStdin } from '../posts/words-from-stdin.ts';
import type { World } from '../world.ts';

type Action = 'read' | 'unread' | 'star' | 'unstar';

const changes: { readonly [action in Action]: MarkChange } = {
  read: { isRead: true },
  unread: { isRead: false },
  star: { isStarred: true },
  unstar: { isStarred: false },
};

/**
 * `finews mark read|unread|star|unstar`: of the posts that words, stdin or the flags say.
 * @throws CliError (usage) without action or posts, (not found) where a word fits no post or several: then nothing is marked.
 */
export async function mark(options: Options, world: World): Promise<ExitCode> {
  const context = contextFor(options, world);
  const { words } = context;
  const [action = '', ...rest] = options.words;
  if (!isAction(action)) {
    throw usageError(words.needsOneOf('mark', commandRow('mark').actions!.join(', ')), words);
  }
  const ids = await idsOf({ ...context, options: { ...options, words: rest } }, action);
  if (ids === undefined) {
    world.stderr.write(`${words.nothingChanged}\n`);
    return exitCode.ok;
  }
  if (!changeMarks(ids, changes[action], context)) return exitCode.failed;
  if (world.stderr.isTTY) world.stderr.write(`${words.marked(action, ids.length)}\n`);
  return exitCode.ok;
}

function isAction(word: string): word is Action {
  return Object.hasOwn(changes, word);
}

/** The ids to mark; undefined where the reader was asked and said no. */
async function idsOf(context: Context, action: Action): Promise<readonly string[] | undefined> {
  const { options, world, words } = context;
  const { words: posts, archive } = partArchive(context);
  const finder = new PostFinder(context, archive);
  // What is piped is a list, and no post that could have been marked.
  if (posts.includes('-')) throw usageError(words.needsPost('mark'), words);
  if (posts.length > 0 || options.isFromStdin) return idsNamed(posts, finder, context);
  if (!isSelective(options.selection)) throw usageError(words.needsPost('mark'), words);
  const { archive: opened, numbers } = await findSelected(context, await finder.archive(), []);
  const ids = Array.from(numbers, number => opened.catalogue.idOf(number));
  const isAgreed =
    ids.length === 0 ||
    options.isConfirmed ||
    (await confirm(words.confirmMarking(action, ids.length), world));
  return isAgreed ? ids : undefined;
}

/** Each post is looked for as its name comes: a stream that is no list is left at its first line. */
async function idsNamed(posts: readonly string[], finder: PostFinder, context: Context): Promise<string[]> {
  const ids = new Set<string>();
  const known = new Set<string>();
  const find = async (word: string): Promise<void> => {
    if (known.has(word)) return;
    known.add(word);
    const { archive, number } = await finder.find(word);
    ids.add(archive.catalogue.idOf(number));
  };
  for (const word of posts) await find(word);
  if (context.options.isFromStdin) for await (const word of wordsFromStdin(context)) await find(word);
  return [...ids];
}
