import { buffer } from 'node:stream/consumers';
import { readSite } from '../../archive/site-root.ts';
import { usageError } from '../cli-error.ts';
import type { Context } from '../context.ts';
import { leaveTerminalAsItIs } from '../output/leave-terminal.ts';
import type { ShownPost } from './shown-post.ts';

/** A post from a pipe belongs to no site: relative links have nowhere to lead, times without a zone are the reader's own. */
export async function postFromStdin({ world: { stdin }, display, words }: Context): Promise<ShownPost> {
  if (stdin.isTTY) throw usageError(words.nothingOnStdin, words);
  leaveTerminalAsItIs();
  const { site } = readSite('', display.systemTimezone);
  const bytes = await buffer(stdin);
  const { parsePost } = await import('../../post/parse-post.ts');
  const post = parsePost({ path: '-', bytes, site });
  const category = post.head.categories[0] ?? '';
  return { post, timezone: site.timezone, category, categoryName: undefined, root: bytes };
}
