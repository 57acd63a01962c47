import type { Catalogue, PostNumber } from '../../catalogue/catalogue.ts';
import type { Post } from '../../post/post.ts';
import { MemoryHeap } from './memory-heap.ts';
import { bodyText, headText } from './search-text.ts';
import type { SearchTexts } from './text-heap.ts';

/** An archive whose posts can be read one by one. */
interface ReadableArchive {
  readonly catalogue: Catalogue;
  read(number: PostNumber): Promise<Post>;
}

/** What is read beyond that is forgotten: a search without an index is over as soon as there is one. */
const mostBytes = 64 << 20;

/**
 * The texts of an archive without an index, read when a search comes to them: heads from the catalogue, which may have to
 * read them, the rest from each post. They are kept for the next search.
 */
export function gatherTexts(
  archive: ReadableArchive,
  { keptBytes = mostBytes }: { readonly keptBytes?: number } = {},
): SearchTexts {
  const { catalogue } = archive;
  const heads = new MemoryHeap(catalogue.size);
  const bodies = new MemoryHeap(catalogue.size);
  const [isHeadGathered, isGathered] = [new Uint8Array(catalogue.size), new Uint8Array(catalogue.size)];
  const makeRoom = (): void => {
    if (heads.byteLength + bodies.byteLength <= keptBytes) return;
    for (const heap of [heads, bodies]) heap.clear();
    for (const flags of [isHeadGathered, isGathered]) flags.fill(0);
  };
  return {
    heads,
    bodies,
    gatherHeads(numbers) {
      makeRoom();
      for (const number of numbers) {
        if (isHeadGathered[number]) continue;
        heads.set(number, headText(catalogue.head(number), { source: undefined, tickers: [] }));
        isHeadGathered[number] = 1;
      }
    },
    async gather(numbers) {
      makeRoom();
      for (const number of numbers) {
        if (isGathered[number]) continue;
        const post = await archive.read(number);
        heads.set(number, headText(catalogue.head(number), post));
        bodies.set(number, bodyText(post));
        isHeadGathered[number] = 1;
        isGathered[number] = 1;
      }
    },
  };
}
