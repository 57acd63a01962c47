import { MemoryHeap } from '../../../source/archive/search/memory-heap.ts';
import { type SearchedArchive, type SearchOptions, search } from '../../../source/archive/search/search.ts';
import type { SearchHit } from '../../../source/archive/search/search-hit.ts';
import { bodyText, headText } from '../../../source/archive/search/search-text.ts';
import type { Catalogue } from '../../../source/catalogue/catalogue.ts';
import { emptyMarks } from '../../../source/catalogue/marks.ts';
import { parseQuery } from '../../../source/catalogue/parse-query.ts';
import type { Post } from '../../../source/post/post.ts';
import { makeCatalogue, makeHead } from '../../catalogue/heads.ts';

/** What matters of a post to a search; each paragraph is a block. */
export interface Story {
  readonly title?: string;
  readonly tags?: readonly string[];
  readonly category?: string;
  readonly source?: string;
  readonly tickers?: readonly string[];
  readonly paragraphs?: readonly string[];
  /** Days since 1970; without it they go from the newest to the oldest in the order that they are given. */
  readonly day?: number;
}

export const moment = { timezone: 'Asia/Shanghai', nowMs: 0 };

export function postOf({
  source,
  tickers = [],
  paragraphs = [],
}: Story): Pick<Post, 'source' | 'tickers' | 'blocks'> {
  const blocks = paragraphs.map(
    text => ({ kind: 'paragraph', content: { text, spans: [] }, isCentred: false }) as const,
  );
  return { source, tickers, blocks };
}

/** An archive of such stories. `names`: of categories. Post 3 has the id `x/3`, or that of its category. */
export function searched(stories: readonly Story[], names: Record<string, string> = {}): SearchedArchive {
  const catalogue = catalogueOf(stories, names);
  const texts = { heads: new MemoryHeap(catalogue.size), bodies: new MemoryHeap(catalogue.size) };
  for (let number = 0; number < catalogue.size; number++) {
    const post = postOf(stories[storyOf(catalogue, number)]!);
    texts.heads.set(number, headText(catalogue.head(number), post));
    texts.bodies.set(number, bodyText(post));
  }
  return { catalogue, texts };
}

function catalogueOf(stories: readonly Story[], names: Record<string, string> = {}): Catalogue {
  const heads = stories.map(({ title = '', tags = [], category = 'x', day }, index) =>
    makeHead(`${category}/${index}`, { title, tags, day: day ?? 10_000 - index }),
  );
  return makeCatalogue(heads, names);
}

/** The place in the list of stories that a post came from. */
export function storyOf(catalogue: Catalogue, number: number): number {
  return Number(catalogue.head(number).id.split('/').at(-1));
}

export async function hitsOf(
  archive: SearchedArchive,
  words: string,
  options: Partial<SearchOptions> = {},
): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  const query = parseQuery(words, moment);
  for await (const batch of search(archive, query, { marks: emptyMarks, ...options })) hits.push(...batch);
  return hits;
}

/** The numbers of the posts that are found, in their order. */
export async function numbersOf(...args: Parameters<typeof hitsOf>): Promise<number[]> {
  return (await hitsOf(...args)).map(({ number }) => number);
}
