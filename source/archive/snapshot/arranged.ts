import { type ColumnName, columnTypes, flag } from './columns.ts';
import type { Entries } from './entries.ts';
import { hashText } from './hash-text.ts';
import type { Part } from './part.ts';
import type { Section } from './sections.ts';

type Numbers = Float64Array | Uint32Array | Uint8Array;

/** Columns are made for so many posts at a time. */
const postsAtOnce = 1 << 13;

/** Where pieces lie one behind another, they begin where those before them end. */
const lengthsFor: { readonly [name in ColumnName]?: 'recordLengths' | 'headTextLengths' } = {
  recordStarts: 'recordLengths',
  headTextStarts: 'headTextLengths',
};

/**
 * The posts of parts in the order of an index, of which little is copied before it is written: all columns and bytes once more
 * would be as much memory as the parts.
 */
export class Arranged {
  readonly groupIds: readonly string[];
  readonly folderPaths: readonly string[];
  readonly groups: Uint32Array;
  readonly #folders: Uint32Array;
  readonly #entries: Entries;
  readonly #order: Uint32Array;
  readonly #seed: number;

  constructor(entries: Entries, order: Uint32Array, seed: number) {
    this.#entries = entries;
    this.#order = order;
    this.#seed = seed;
    this.groups = this.#gather('groups', new Uint32Array(order.length));
    this.#folders = this.#gather('folders', new Uint32Array(order.length));
    this.groupIds = renumber(entries, order, this.groups, part => part.groupIds);
    this.folderPaths = renumber(entries, order, this.#folders, part => part.folderPaths);
  }

  /** Of each path, or of the id by which each post is known. */
  hashes(name: 'pathHashes' | 'idHashes'): Float64Array {
    return this.#fill(name, new Float64Array(this.#order.length));
  }

  column(name: ColumnName): Section {
    const [type, count, lengths] = [columnTypes[name], this.#order.length, lengthsFor[name]];
    const fill = (into: Numbers, first: number): Numbers => this.#fill(lengths ?? name, into, first);
    return {
      byteLength: count * type.BYTES_PER_ELEMENT,
      *pieces() {
        const { buffer } = new type(Math.min(count, postsAtOnce));
        let end = 0;
        for (let first = 0; first < count; first += postsAtOnce) {
          const some = fill(new type(buffer, 0, Math.min(count - first, postsAtOnce)), first);
          if (lengths !== undefined) end = startsFrom(some, end);
          yield new Uint8Array(buffer, 0, some.byteLength);
        }
      },
    };
  }

  records(): Section {
    return this.#pieces(part => part.records, 'recordStarts', 'recordLengths');
  }

  headTexts(): Section {
    return this.#pieces(part => part.headTexts, 'headTextStarts', 'headTextLengths');
  }

  tagsOf(number: number): readonly string[] {
    return this.#entries.tagsOf(this.#order[number]!);
  }

  /** The numbers of a column from the post `first` on. */
  #fill<Into extends Numbers>(name: ColumnName, into: Into, first = 0): Into {
    if (name === 'groups' || name === 'folders') {
      const known = name === 'groups' ? this.groups : this.#folders;
      into.set(known.subarray(first, first + into.length));
      return into;
    }
    this.#gather(name, into, first);
    if (name !== 'idHashes' && name !== 'flags') return into;
    const { pathIds, idHashes } = this.#entries;
    for (let at = 0; at < into.length; at++) {
      const entry = this.#order[first + at]!;
      const pathAsId = pathIds.get(entry);
      if (name === 'flags')
        into[at] = (into[at]! & ~flag.isNamedByPath) | (pathAsId === undefined ? 0 : flag.isNamedByPath);
      else into[at] = pathAsId === undefined ? idHashes[entry]! : hashText(pathAsId, this.#seed);
    }
    return into;
  }

  /** The same as the parts have them: column by column, since each is an array of one kind. */
  #gather<Into extends Numbers>(name: ColumnName, into: Into, first = 0): Into {
    const [entries, order] = [this.#entries, this.#order];
    let part: Part | undefined;
    let from: Numbers = into;
    for (let at = 0; at < into.length; at++) {
      const entry = order[first + at]!;
      if (entries.partOf(entry) !== part) {
        part = entries.partOf(entry);
        from = part.columns[name];
      }
      into[at] = from[entries.placeOf(entry)]!;
    }
    return into;
  }

  /** Pieces of the parts' bytes one behind another. */
  #pieces(
    bytesOf: (part: Part) => Buffer,
    starts: 'recordStarts' | 'headTextStarts',
    lengths: 'recordLengths' | 'headTextLengths',
  ): Section {
    const [entries, order] = [this.#entries, this.#order];
    const place = (number: number) => {
      const part = entries.partOf(order[number]!);
      const at = entries.placeOf(order[number]!);
      const start = part.columns[starts][at]!;
      return { part, start, end: start + part.columns[lengths][at]! };
    };
    let byteLength = 0;
    for (const entry of order) byteLength += entries.partOf(entry).columns[lengths][entries.placeOf(entry)]!;
    return {
      byteLength,
      *pieces() {
        for (let number = 0; number < order.length; ) {
          const { part, start, end } = place(number++);
          let until = end;
          // What lies side by side goes together: nearly all of an index to which a few posts are added.
          for (; number < order.length; number++) {
            const next = place(number);
            if (next.part !== part || next.start !== until) break;
            until = next.end;
          }
          yield bytesOf(part).subarray(start, until);
        }
      },
    };
  }
}

/** Makes lengths starts, the first of which is where the pieces before end; gives where the last one ends. */
function startsFrom(lengths: Numbers, start: number): number {
  let end = start;
  for (let at = 0; at < lengths.length; at++) {
    const length = lengths[at]!;
    lengths[at] = end;
    end += length;
  }
  return end;
}

/**
 * Changes numbers in the lists of parts to numbers in one list, which it gives: its texts are in the order in which they
 * come.
 */
function renumber(
  entries: Entries,
  order: Uint32Array,
  numbers: Uint32Array,
  listOf: (part: Part) => readonly string[],
): string[] {
  const texts: string[] = [];
  const known = new Map<string, number>();
  /** By the parts' numbers, and in them by the texts' numbers there. */
  const knownInParts: number[][] = [];
  for (let number = 0; number < order.length; number++) {
    const entry = order[number]!;
    const before = numbers[number]!;
    knownInParts[entries.partNumberOf(entry)] ??= [];
    const knownInPart = knownInParts[entries.partNumberOf(entry)]!;
    let now = knownInPart[before];
    if (now === undefined) {
      const text = listOf(entries.partOf(entry))[before] ?? '';
      now = known.get(text) ?? texts.push(text) - 1;
      known.set(text, now);
      knownInPart[before] = now;
    }
    numbers[number] = now;
  }
  return texts;
}
