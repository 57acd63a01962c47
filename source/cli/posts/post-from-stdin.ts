import { readSite } from '../../archive/site-root.ts';
import { maxBytes } from '../../post/decode.ts';
import { usageError } from '../cli-error.ts';
import type { Context } from '../context.ts';
import { leaveTerminalAsItIs } from '../output/leave-terminal.ts';
import type { ShownPost } from './shown-post.ts';

/** A post from a pipe belongs to no site: relative links have nowhere to lead, times without a zone are the reader's own. */
export async function postFromStdin({
  options,
  world: { stdin },
  display,
  words,
}: Context): Promise<ShownPost> {
  if (stdin.isTTY) throw usageError(words.nothingOnStdin, words);
  leaveTerminalAsItIs();
  const { site } = readSite('', display.systemTimezone);
  // As of a file, the beginning is read, and one byte more to see that there was more; as it is, all of it.
  const bytes = await readUpTo(options.isRaw ? Number.POSITIVE_INFINITY : maxBytes + 1, stdin);
  const { parsePost } = await import('../../post/parse-post.ts');
  const post = parsePost({ path: '-', bytes, site });
  const category = post.head.categories[0] ?? '';
  return { post, timezone: site.timezone, category, categoryName: undefined, root: bytes };
}

async function readUpTo(most: number, stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}
