import { type ColumnName, type Columns, columnTypes, flag } from './columns.ts';
import type { Entries } from './entries.ts';
import { hashText } from './hash-text.ts';
import type { Part } from './part.ts';
import type { Section } from './sections.ts';

/**
 * The posts of parts in the order of an index, of which nothing is copied before it is written: all columns and bytes once more
 * would be as much memory as the parts.
 */
export class Arranged {
  readonly groupIds: readonly string[];
  readonly folderPaths: readonly string[];
  readonly #entries: Entries;
  readonly #order: Uint32Array;
  readonly #seed: number;
  readonly #groups: Columns['groups'];
  readonly #folders: Columns['folders'];

  constructor(entries: Entries, order: Uint32Array, seed: number) {
    this.#entries = entries;
    this.#order = order;
    this.#seed = seed;
    this.#groups = this.#gather('groups');
    this.#folders = this.#gather('folders');
    this.groupIds = renumber(entries, order, this.#groups, part => part.groupIds);
    this.folderPaths = renumber(entries, order, this.#folders, part => part.folderPaths);
  }

  column<Name extends ColumnName>(name: Name): Columns[Name];
  column(name: ColumnName): Columns[ColumnName] {
    if (name === 'groups') return this.#groups;
    if (name === 'folders') return this.#folders;
    if (name === 'idHashes') return this.#idHashes();
    if (name === 'flags') return this.#flags();
    if (name === 'recordStarts') return startsOf(this.#gather('recordLengths'));
    if (name === 'headTextStarts') return startsOf(this.#gather('headTextLengths'));
    return this.#gather(name);
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

  /** One column of all entries: column by column, since each is an array of one kind. */
  #gather<Name extends ColumnName>(name: Name): Columns[Name] {
    const [entries, order] = [this.#entries, this.#order];
    const into = new columnTypes[name](order.length) as Columns[Name];
    let part: Part | undefined;
    let from = into;
    for (let number = 0; number < order.length; number++) {
      const entry = order[number]!;
      if (entries.partOf(entry) !== part) {
        part = entries.partOf(entry);
        from = part.columns[name];
      }
      into[number] = from[entries.placeOf(entry)]!;
    }
    return into;
  }

  #idHashes(): Columns['idHashes'] {
    const { pathIds, idHashes } = this.#entries;
    return Float64Array.from(this.#order, entry => {
      const pathAsId = pathIds.get(entry);
      return pathAsId === undefined ? idHashes[entry]! : hashText(pathAsId, this.#seed);
    });
  }

  #flags(): Columns['flags'] {
    const { pathIds } = this.#entries;
    const flags = this.#gather('flags');
    for (const [number, entry] of this.#order.entries()) {
      const others = flags[number]! & ~flag.isNamedByPath;
      flags[number] = pathIds.has(entry) ? others | flag.isNamedByPath : others;
    }
    return flags;
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
    const byteLength = this.#gather(lengths).reduce((sum, length) => sum + length, 0);
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

/** Where each of pieces begins that lie one behind another. */
function startsOf(lengths: Uint32Array): Columns['recordStarts'] {
  const starts = new Float64Array(lengths.length);
  for (let number = 1; number < starts.length; number++)
    starts[number] = starts[number - 1]! + lengths[number - 1]!;
  return starts;
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
