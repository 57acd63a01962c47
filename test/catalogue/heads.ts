import { buildCatalogue } from '../../source/catalogue/build-catalogue.ts';
import type { Catalogue } from '../../source/catalogue/catalogue.ts';
import type { Head } from '../../source/post/post.ts';
import type { Site } from '../../source/post/site.ts';

const site: Site = {
  title: undefined,
  url: undefined,
  timezone: 'Asia/Shanghai',
  language: undefined,
};

/**
 * A head with what matters to a test, the rest made up from its id. `day` counts from 1970; 0 stands for no
 * date.
 */
export function makeHead(id: string, { day = 1, ...fields }: Partial<Head> & { day?: number } = {}): Head {
  return {
    id,
    path: `_posts/${id.split('/').at(-1)}.md`,
    title: `Title of ${id}`,
    date: day === 0 ? undefined : { epochMs: day * 86_400_000, hasTime: true },
    categories: id.includes('/') ? [id.split('/')[0]!] : [],
    tags: [],
    warnings: [],
    ...fields,
  };
}

export function makeCatalogue(heads: readonly Head[], names: Record<string, string> = {}): Catalogue {
  return buildCatalogue(heads, site, new Map(Object.entries(names)));
}

/** The ids that a catalogue lists, in its order. */
export function idsOf(catalogue: Catalogue, category?: string): string[] {
  return Array.from(catalogue.select(category), number => catalogue.head(number).id);
}
