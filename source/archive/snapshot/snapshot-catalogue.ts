import type { Catalogue, PostNumber } from '../../catalogue/catalogue.ts';
import { pathId } from '../../catalogue/path-id.ts';
import type { Head } from '../../post/post.ts';
import { nameOfBytes } from '../disk-path.ts';
import { filterHeads } from '../search/filter-heads.ts';
import { markedFile } from './marked-file.ts';
import { postsNaming } from './posts-naming.ts';
import type { PostRecord } from './record.ts';
import { headTexts } from './search-texts.ts';
import type { Snapshot } from './snapshot.ts';

/** How many heads are kept once they were made, one in each slot: all that the screens of a while show. */
const headSlots = 1024;

/** The posts of an index as a catalogue; only what is asked for is read. `folder`: where the index lies, if it is in a file. */
export function snapshotCatalogue(snapshot: Snapshot, folder?: string): Catalogue {
  const { summary } = snapshot;
  const { size } = summary;
  const { title, url, timezone, language } = summary.site;
  const heads: Head[] = [];
  const numbersInSlots = new Float64Array(headSlots).fill(-1);
  let all: Uint32Array | undefined;
  let groupNumbers: ReadonlyMap<string, number> | undefined;
  const checked = (number: PostNumber): PostNumber => {
    if (!(number >= 0 && number < size)) throw new RangeError(`no post ${number} among ${size}`);
    return number;
  };
  const catalogue: Catalogue = {
    site: { title, url, timezone, language },
    size,
    get categories() {
      return summary.categories;
    },
    head(number) {
      const slot = number % headSlots;
      if (numbersInSlots[slot] === number) return heads[slot]!;
      const head = headAt(snapshot, checked(number));
      numbersInSlots[slot] = number;
      heads[slot] = head;
      return head;
    },
    categoryOf: number => summary.groupIds[snapshot.value('groups', checked(number))] ?? '',
    idOf: number => idAt(snapshot, checked(number)),
    find(id) {
      const number = snapshot.find(id);
      return number === undefined || number >= size ? undefined : number;
    },
    findJson(bytes, start, end) {
      const number = snapshot.findJson(bytes, start, end);
      return number === undefined || number >= size ? undefined : number;
    },
    findPath(filePath) {
      const number = snapshot.findPath(filePath);
      return number === undefined || number >= size ? undefined : number;
    },
    ...(folder === undefined ? undefined : { keptMarked: markedFile(folder, summary.name, size) }),
    naming: text => postsNaming(snapshot, text),
    select(category) {
      if (category === undefined) {
        all ??= allNumbers(size);
        return all;
      }
      groupNumbers ??= new Map(summary.categories.map(({ id }, index) => [id, index]));
      const group = groupNumbers.get(category);
      if (group === undefined) return [];
      const starts = snapshot.extra('groupStarts');
      return snapshot.extra('groupPosts').subarray(starts[group], starts[group + 1]);
    },
    filter(numbers, words) {
      try {
        return filterHeads(headTexts(snapshot), catalogue, numbers, words);
      } catch {
        // What the disk has damaged is made anew in the background.
        return undefined;
      }
    },
  };
  return catalogue;
}

/** 0, 1, 2, … One by one: what `Uint32Array.from` does takes fifty times as long. */
function allNumbers(size: number): Uint32Array {
  const numbers = new Uint32Array(size);
  for (let number = 0; number < size; number++) numbers[number] = number;
  return numbers;
}

/** The head of any file that the index knows, a second copy too. */
export function headAt(snapshot: Snapshot, number: PostNumber): Head {
  const record = recordOr(snapshot, number);
  const folder = snapshot.summary.folderPaths[snapshot.value('folders', number)] ?? '';
  const fileName = nameOfBytes(record.fileName);
  const filePath = folder === '' ? fileName : `${folder}/${fileName}`;
  return {
    id: snapshot.isFlagged(number, 'isNamedByPath') ? pathId(filePath) : record.id,
    path: filePath,
    title: record.title,
    date: snapshot.isFlagged(number, 'hasDate')
      ? { epochMs: snapshot.value('dates', number), hasTime: snapshot.isFlagged(number, 'hasTime') }
      : undefined,
    categories: record.categories,
    tags: record.tags,
    warnings: record.warnings,
  };
}

function idAt(snapshot: Snapshot, number: PostNumber): string {
  if (snapshot.isFlagged(number, 'isNamedByPath')) return headAt(snapshot, number).id;
  try {
    return snapshot.recordId(number);
  } catch {
    return recordOr(snapshot, number).id;
  }
}

/** A record that the disk has damaged is a row that says so; the index is made anew in the background. */
function recordOr(snapshot: Snapshot, number: PostNumber): PostRecord {
  try {
    return snapshot.record(number);
  } catch {
    const warnings = [{ kind: 'unreadable' } as const];
    return { fileName: Buffer.alloc(0), id: String(number), title: '', categories: [], tags: [], warnings };
  }
}
