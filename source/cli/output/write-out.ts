import type { Context } from '../context.ts';
import type { World } from '../world.ts';
import { openPager } from './pager.ts';
import { writeTo } from './write-to.ts';

/** How many characters are handed over at a time: the first rows arrive at once, and a closed pipe stops the rest. */
const chunkCharacters = 16 * 1024;

/** Writes pieces to stdout as fast as it takes them. */
export async function writeOut(
  pieces: Iterable<string> | AsyncIterable<string>,
  { stdout }: World,
): Promise<void> {
  for await (const chunk of chunksOf(pieces)) await writeTo(stdout, chunk);
}

/** The same, on a terminal through the pager where there is more than a screen. */
export async function writePaged(pieces: Iterable<string>, context: Context): Promise<void> {
  const pager = openPager(context);
  for await (const chunk of chunksOf(pieces)) {
    if (pager.isLeft) break;
    await pager.write(chunk);
  }
  await pager.end();
}

async function* chunksOf(pieces: Iterable<string> | AsyncIterable<string>): AsyncIterable<string> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkCharacters) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
