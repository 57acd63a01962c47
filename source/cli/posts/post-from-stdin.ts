import { readSite } from '../../archive/site-root.ts';
import { maxBytes } from '../../post/decode.ts';
import type { Context } from '../context.ts';
import { piecesOf } from '../pieces-of.ts';
import { stdinFor } from '../stdin-for.ts';
import type { ShownPost } from './shown-post.ts';

/**
 * A post from a pipe belongs to no site: relative links have nowhere to lead, times without a zone are the reader's own. As of a
 * file, the beginning is read, and one byte more to see that there was more; as it is, it goes on as long as it comes.
 */
export async function postFromStdin(context: Context): Promise<ShownPost> {
  const { site } = readSite('', context.display.systemTimezone);
  const pieces = piecesOf<Uint8Array>(stdinFor(context), context.words.stdin, context);
  const beginning = await readUpTo(maxBytes + 1, pieces);
  // What is not read is left, so that whoever writes it hears of that.
  if (!context.options.isRaw) await pieces.return(undefined);
  const { parsePost } = await import('../../post/parse-post.ts');
  const post = parsePost({ path: '-', bytes: beginning.subarray(0, maxBytes + 1), site });
  const category = post.head.categories[0] ?? '';
  return { post, timezone: site.timezone, category, categoryName: undefined, bytes: all };

  async function* all(): AsyncIterable<Uint8Array> {
    yield beginning;
    yield* pieces;
  }
}

async function readUpTo(most: number, pieces: AsyncIterator<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for (let length = 0; length < most; ) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    read.push(value);
    length += value.length;
  }
  return Buffer.concat(read);
}
