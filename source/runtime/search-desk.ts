import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Effect } from '../app/effect.ts';
import type { Archive } from '../archive/open-archive.ts';
import { search } from '../archive/search/search.ts';
import { searchedArchive } from '../archive/search/searched-archive.ts';
import type { PostNumber } from '../catalogue/catalogue.ts';
import { type Snippet, snippetOf } from '../layout/snippet.ts';
import { linesOf } from '../post/block-lines.ts';
import type { Dispatch } from './store.ts';

/** Hits that come in are handed on this often: each time the list is made anew. */
const HITS_MS = 60;

type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { readonly kind: Kind }>;

/** Where posts are searched for. Only the last search goes on; what comes of an earlier one is not told. */
export interface SearchDesk {
  search(wanted: EffectOf<'search'>, archive: Archive, dispatch: Dispatch): Promise<void>;
  readSnippets(wanted: EffectOf<'read-snippets'>, archive: Archive, dispatch: Dispatch): Promise<void>;
}

export function createSearchDesk(): SearchDesk {
  let running = new AbortController();
  let latest = 0;
  return {
    async search({ query, request, marks }, archive, dispatch) {
      running.abort();
      running = new AbortController();
      latest = request;
      const { signal } = running;
      // The frame with the key is drawn first; of keys that come together, only the last one searches.
      await nextTurn();
      if (signal.aborted) return;
      const numbers: PostNumber[] = [];
      const tell = (isDone: boolean): void => {
        if (!signal.aborted) dispatch({ kind: 'posts-found', request, numbers: [...numbers], isDone });
      };
      const ticking = setInterval(tell, HITS_MS, false);
      try {
        for await (const hits of search(searchedArchive(archive), query, { marks, signal })) {
          for (const { number } of hits) numbers.push(number);
        }
      } finally {
        clearInterval(ticking);
        tell(true);
      }
    },
    async readSnippets({ numbers, words, request }, archive, dispatch) {
      const snippets = new Map<PostNumber, Snippet | undefined>();
      for (const number of numbers) {
        if (request !== latest) return;
        const { blocks } = await archive.read(number);
        const lines = linesOf(blocks).map(({ text }) => text);
        snippets.set(number, snippetOf(lines, words));
      }
      dispatch({ kind: 'snippets-read', request, snippets });
    },
  };
}
