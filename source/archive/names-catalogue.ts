import type { Catalogue, PostNumber } from '../catalogue/catalogue.ts';
import { groupOf } from '../catalogue/group.ts';
import { newestFirst } from '../catalogue/newest-first.ts';
import { decode } from '../post/decode.ts';
import { parseHead } from '../post/parse-head.ts';
import type { Head } from '../post/post.ts';
import { diskPath } from './disk-path.ts';
import { isPostByPath } from './page.ts';
import type { PathList } from './path-list.ts';
import { readBeginning } from './read-bytes.ts';
import type { HeadPlace } from './read-head.ts';

const headBytes = 4096;
/** A search may ask for the heads of a million posts while a list shows fifty. */
const mostHeads = 1 << 14;

/**
 * The posts of an archive of which nothing is known but the names of files: newest first as the names say, without
 * categories. The heads of the rows in view are read when they are asked for, and those of the last days at once, so that
 * the first screen has the order, and each row the post, that it keeps. It is there until the index is.
 */
export function namesCatalogue(paths: PathList, place: HeadPlace): Catalogue {
  const [posts] = paths.split(isPostByPath);
  const listed = posts.length > 0 ? posts : paths;
  const latest = latestInOrder(listed, place);
  const heads = new Map<PostNumber, Head>();
  const numbersById = new Map<string, PostNumber>();
  const all = Uint32Array.from({ length: listed.length }, (_, number) => number);
  const head = (number: PostNumber): Head => {
    const known = heads.get(number);
    if (known !== undefined) return known;
    const read = readHeadAt(latest[number] ?? listed.at(number), place);
    if (heads.size >= mostHeads) for (const kept of [heads, numbersById]) kept.clear();
    heads.set(number, read);
    if (!numbersById.has(read.id)) numbersById.set(read.id, number);
    return read;
  };
  return {
    site: place.site,
    size: listed.length,
    categories: [],
    head,
    categoryOf: number => groupOf(head(number)),
    idOf: number => head(number).id,
    find: id => numbersById.get(id),
    select: category => (category === undefined ? all : []),
  };
}

/** More rows than a first screen has; not many more are read, however many posts a day has. */
const [fewestInOrder, mostInOrder] = [100, 1000];
const dayOfName = /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})-[^/]*$/;

/** The paths of the last whole days, in the order of what the posts say. */
function latestInOrder(paths: PathList, place: HeadPlace): readonly string[] {
  const first = paths.slice(0, mostInOrder);
  let end = Math.min(fewestInOrder, first.length);
  const day = dayOfName.exec(first[end - 1] ?? '')?.[1];
  if (day === undefined) return [];
  while (end < first.length && dayOfName.exec(first[end]!)?.[1] === day) end++;
  const latest = first.slice(0, end).map(path => readHeadAt(path, place));
  return latest.sort(newestFirst).map(({ path }) => path);
}

/** What cannot be read has the head that its name gives. */
function readHeadAt(path: string, place: HeadPlace): Head {
  const postPlace = { path, site: place.site, categoryIds: place.categoryPages.ids };
  try {
    const bytes = readBeginning(diskPath(place.root, path), headBytes);
    return parseHead({ ...postPlace, text: decode(bytes, { isBeginning: bytes.length === headBytes }).text });
  } catch {
    return parseHead({ ...postPlace, text: '' });
  }
}
