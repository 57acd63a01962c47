import type { Catalogue, PostNumber } from './catalogue.ts';
import type { Marks } from './marks.ts';

/** The posts of a catalogue that were read: as many steps as there are marks, however big the archive is. */
export function* readPosts(catalogue: Catalogue, marks: Marks): Iterable<PostNumber> {
  for (const [id, { isRead }] of marks.entries()) {
    const number = isRead ? catalogue.find(id) : undefined;
    if (number !== undefined) yield number;
  }
}
