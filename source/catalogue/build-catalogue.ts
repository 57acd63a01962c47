import type { Head } from '../post/post.ts';
import type { Site } from '../post/site.ts';
import type { Catalogue, Category, PostNumber } from './catalogue.ts';
import { distinctHeads } from './distinct-heads.ts';
import { groupOf } from './group.ts';
import { nameFromTags } from './name-from-tags.ts';
import { newestFirst } from './newest-first.ts';

/**
 * The catalogue of a list of heads: newest first, undated ones last, and at the same moment the larger id
 * first, so that the order is the same at every start. `categoryNames`: what the site's category pages call
 * their categories.
 */
export function buildCatalogue(
  heads: readonly Head[],
  site: Site,
  categoryNames: ReadonlyMap<string, string>,
): Catalogue {
  const sorted = distinctHeads(heads).sort(newestFirst);
  const numbersById = new Map(sorted.map(({ id }, number) => [id, number]));
  const all = Uint32Array.from(sorted.keys());
  const groups = groupPosts(sorted);
  return {
    site,
    size: sorted.length,
    categories: nameCategories(groups, sorted, categoryNames),
    head: number => headAt(sorted, number),
    categoryOf: number => groupOf(headAt(sorted, number)),
    idOf: number => headAt(sorted, number).id,
    find: id => numbersById.get(id),
    select: category => (category === undefined ? all : (groups.get(category) ?? [])),
  };
}

/**
 * The numbers of each group's posts. Numbers go from the newest on, so that the group with the newest post
 * comes first.
 */
function groupPosts(sorted: readonly Head[]): Map<string, PostNumber[]> {
  const groups = new Map<string, PostNumber[]>();
  for (const [number, head] of sorted.entries()) {
    const id = groupOf(head);
    const numbers = groups.get(id);
    if (numbers === undefined) groups.set(id, [number]);
    else numbers.push(number);
  }
  return groups;
}

function nameCategories(
  groups: ReadonlyMap<string, readonly PostNumber[]>,
  sorted: readonly Head[],
  categoryNames: ReadonlyMap<string, string>,
): Category[] {
  const tagNames = nameFromTags(
    Array.from(groups, ([id, numbers]) => ({
      id,
      tags: categoryNames.has(id) ? [] : numbers.map(number => headAt(sorted, number).tags),
    })),
  );
  return Array.from(groups, ([id, numbers]) => ({
    id,
    name: categoryNames.get(id) ?? tagNames.get(id) ?? id,
    posts: numbers.length,
  }));
}

function headAt(heads: readonly Head[], number: PostNumber): Head {
  const head = heads[number];
  if (head === undefined) throw new RangeError(`no post ${number} among ${heads.length}`);
  return head;
}
