import type { Catalogue, PostNumber } from '../catalogue/catalogue.ts';
import { groupOf } from '../catalogue/group.ts';
import { decode } from '../post/decode.ts';
import { parseHead } from '../post/parse-head.ts';
import type { Head } from '../post/post.ts';
import { diskPath } from './disk-path.ts';
import { isPostByPath } from './page.ts';
import { readBeginning } from './read-bytes.ts';
import type { HeadPlace } from './read-head.ts';

const headBytes = 4096;

/**
 * The posts of an archive of which nothing is known but the names of files: newest first as the names say, without
 * categories. The heads of the rows in view are read when they are asked for. It is there until the index is.
 */
export function namesCatalogue(paths: readonly string[], place: HeadPlace): Catalogue {
  const posts = paths.filter(isPostByPath);
  const listed = posts.length > 0 ? posts : paths;
  const heads = new Map<PostNumber, Head>();
  const head = (number: PostNumber): Head => {
    const path = listed[number];
    if (path === undefined) throw new RangeError(`no post ${number} among ${listed.length}`);
    const known = heads.get(number) ?? readHeadAt(path, place);
    heads.set(number, known);
    return known;
  };
  return {
    site: place.site,
    size: listed.length,
    categories: [],
    head,
    categoryOf: number => groupOf(head(number)),
    find(id) {
      for (const [number, known] of heads) if (known.id === id) return number;
      return undefined;
    },
    select: category =>
      category === undefined ? Uint32Array.from({ length: listed.length }, (_, number) => number) : [],
  };
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
