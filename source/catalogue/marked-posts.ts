import type { Catalogue, PostNumber } from './catalogue.ts';
import type { MarkFlag, Marks } from './marks.ts';

/** The posts of a catalogue that are read, or starred: as many steps as there are marks, however big the archive is. */
export function* markedPosts(catalogue: Catalogue, marks: Marks, flag: MarkFlag): Iterable<PostNumber> {
  for (const id of marks.ids(flag)) {
    const number = catalogue.find(id);
    if (number !== undefined) yield number;
  }
}
