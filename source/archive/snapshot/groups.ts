import type { Category } from '../../catalogue/catalogue.ts';
import { nameFromTags } from '../../catalogue/name-from-tags.ts';

/** Each group's posts in a row, by counting. */
export function groupPostsOf(groups: Uint32Array, size: number, groupCount: number) {
  const groupStarts = new Uint32Array(groupCount + 1);
  for (let number = 0; number < size; number++) groupStarts[groups[number]! + 1]!++;
  for (let group = 0; group < groupCount; group++) groupStarts[group + 1]! += groupStarts[group]!;
  const groupPosts = new Uint32Array(size);
  const next = groupStarts.slice();
  for (let number = 0; number < size; number++) groupPosts[next[groups[number]!]!++] = number;
  return { groupStarts, groupPosts };
}

/** What groups are called. They were met from the newest post on, so they are in order; groups of second copies alone have no posts. */
export function categoriesOf(
  groupIds: readonly string[],
  starts: Uint32Array,
  posts: Uint32Array,
  tagsOf: (number: number) => readonly string[],
  names: ReadonlyMap<string, string>,
): Category[] {
  const groups = groupIds
    .map((id, group) => ({ id, start: starts[group]!, end: starts[group + 1]! }))
    .filter(({ start, end }) => end > start);
  // In the order of the whole catalogue: which names are taken depends on all groups.
  const tagNames = nameFromTags(
    groups.map(({ id, start, end }) => ({
      id,
      tags: names.has(id) ? [] : tagsOfEach(posts.subarray(start, end), tagsOf),
    })),
  );
  return groups.map(({ id, start, end }) => ({
    id,
    name: names.get(id) ?? tagNames.get(id) ?? id,
    posts: end - start,
  }));
}

function* tagsOfEach(
  posts: Uint32Array,
  tagsOf: (number: number) => readonly string[],
): Generator<readonly string[]> {
  for (const post of posts) yield tagsOf(post);
}
