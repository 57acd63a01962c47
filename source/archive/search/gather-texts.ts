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

/**
 * The texts of an archive without an index: heads from the catalogue, the rest from each post when a search
 * first comes to it, and kept for the next search.
 */
export function gatherTexts(archive: ReadableArchive): SearchTexts {
  const { catalogue } = archive;
  const heads = new MemoryHeap(catalogue.size);
  const bodies = new MemoryHeap(catalogue.size);
  const isGathered = new Uint8Array(catalogue.size);
  for (let number = 0; number < catalogue.size; number++) {
    heads.set(number, headText(catalogue.head(number), { source: undefined, tickers: [] }));
  }
  return {
    heads,
    bodies,
    async gather(numbers) {
      for (const number of numbers) {
        if (isGathered[number]) continue;
        const post = await archive.read(number);
        heads.set(number, headText(catalogue.head(number), post));
        bodies.set(number, bodyText(post));
        isGathered[number] = 1;
      }
    },
  };
}
