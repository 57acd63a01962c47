import type { World } from '../world.ts';

/** How many characters are handed over at a time: the first rows arrive at once, and a closed pipe stops the rest. */
const chunkCharacters = 16 * 1024;

/** Writes pieces to stdout as fast as it takes them. */
export async function writeOut(
  pieces: Iterable<string> | AsyncIterable<string>,
  { stdout }: World,
): Promise<void> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkCharacters) continue;
    if (!stdout.write(chunk)) await new Promise(resolve => stdout.once('drain', resolve));
    chunk = '';
  }
  if (chunk !== '') stdout.write(chunk);
}
