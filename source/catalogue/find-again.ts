import type { Head } from '../post/post.ts';
import type { Catalogue, PostNumber } from './catalogue.ts';
import { pathId } from './path-id.ts';

/**
 * The number that a post of one catalogue has in another one of the same archive; undefined where it is gone. Its id says
 * which one it is, also when its file was moved. Only where the id was another one, or is that of several posts, as the
 * first screen of a large archive cannot know, does the file say so.
 */
export function findAgain(head: Head, catalogue: Catalogue): PostNumber | undefined {
  const byId = catalogue.find(head.id);
  const byPath = catalogue.findPath?.(head.path);
  if (byPath === undefined || byId === undefined) return byId ?? byPath;
  return catalogue.idOf(byPath) === pathId(head.path) ? byPath : byId;
}
