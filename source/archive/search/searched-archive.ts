import type { Archive } from '../open-archive.ts';
import { gatherTexts } from './gather-texts.ts';
import type { SearchedArchive } from './search.ts';
import type { SearchTexts } from './text-heap.ts';

/** What was gathered of archives without an index: the first search reads posts, the next ones do not. */
const gathered = new WeakMap<object, SearchTexts>();

/** An archive as it is at this moment, ready to be searched: by its index where there is one. */
export function searchedArchive(archive: Archive): SearchedArchive {
  const { catalogue } = archive;
  const known = archive.texts?.() ?? gathered.get(catalogue);
  if (known !== undefined) return { catalogue, texts: known };
  const texts = gatherTexts(archive);
  gathered.set(catalogue, texts);
  return { catalogue, texts };
}
