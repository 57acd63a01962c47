/** A category's id and the tags of each of its posts. */
export interface TaggedGroup {
  readonly id: string;
  /** They may be read once, post by post: a million lists are not to be in memory together. */
  readonly tags: Iterable<readonly string[]>;
}

/**
 * What categories without a page of their own may be called: the tag that most of a category's posts carry,
 * the first one written where several do. A tag that would name two categories tells them apart no more and
 * names neither; posts without a category (id '') are many things and get no name.
 */
export function nameFromTags(groups: readonly TaggedGroup[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const timesUsed = new Map<string, number>();
  for (const { id, tags } of groups) {
    const name = id === '' ? undefined : prevailingTag(tags);
    if (name === undefined) continue;
    names.set(id, name);
    timesUsed.set(name, (timesUsed.get(name) ?? 0) + 1);
  }
  for (const [id, name] of names) if (timesUsed.get(name) !== 1) names.delete(id);
  return names;
}

/** The tag on more than half of the posts. */
function prevailingTag(tagsOfPosts: Iterable<readonly string[]>): string | undefined {
  const counts = new Map<string, number>();
  let posts = 0;
  for (const tags of tagsOfPosts) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    posts++;
  }
  let prevailing: string | undefined;
  let most = posts / 2;
  for (const [tag, count] of counts) {
    if (count <= most) continue;
    prevailing = tag;
    most = count;
  }
  return prevailing;
}
