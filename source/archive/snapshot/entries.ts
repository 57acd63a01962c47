import path from 'node:path';
import { nameOfBytes } from '../disk-path.ts';
import { flag } from './columns.ts';
import { hashText } from './hash-text.ts';
import type { Part } from './part.ts';
import { type PostRecord, readRecord, readRecordId, readRecordTags } from './record.ts';

export interface PartWithGaps {
  readonly part: Part;
  /** Whether the post at a place of the part goes into the index; all of them where it is missing. */
  readonly isKept?: (place: number) => boolean;
}

/** An entry by its number: posts of several parts counted through, without an object for each of a million. */
export type Entry = number;

/** The posts of parts as one list. */
export class Entries {
  readonly count: number;
  readonly #parts: readonly Part[];
  readonly #partOf: Uint32Array;
  readonly #placeOf: Uint32Array;
  readonly #dates: Float64Array;
  /** Of each post's own id. */
  readonly idHashes: Float64Array;
  /** For those entries whose path stands for an id that another one has. */
  readonly pathIds = new Map<Entry, string>();

  constructor(parts: readonly PartWithGaps[], seed: number) {
    this.#parts = parts.map(({ part }) => part);
    const most = this.#parts.reduce((sum, { count }) => sum + count, 0);
    this.#partOf = new Uint32Array(most);
    this.#placeOf = new Uint32Array(most);
    this.#dates = new Float64Array(most);
    this.idHashes = new Float64Array(most);
    let count = 0;
    for (const [number, { part, isKept }] of parts.entries()) {
      const { dates, idHashes, flags } = part.columns;
      for (let place = 0; place < part.count; place++) {
        if (isKept?.(place) === false) continue;
        this.#partOf[count] = number;
        this.#placeOf[count] = place;
        this.#dates[count] = dates[place]!;
        // In the index before, another post had its id; now it may have it for itself.
        const isNamedByPath = (flags[place]! & flag.isNamedByPath) !== 0;
        this.idHashes[count] = isNamedByPath ? hashText(this.#ownId(count), seed) : idHashes[place]!;
        count++;
      }
    }
    this.count = count;
  }

  partOf(entry: Entry): Part {
    return this.#parts[this.#partOf[entry]!]!;
  }

  /** The number of the entry's part among all. */
  partNumberOf(entry: Entry): number {
    return this.#partOf[entry]!;
  }

  placeOf(entry: Entry): number {
    return this.#placeOf[entry]!;
  }

  /** Newest first; at the same moment the larger id first. */
  sort(shown: Entry[]): void {
    const ids: (string | undefined)[] = [];
    const idOf = (entry: Entry): string => {
      ids[entry] ??= this.pathIds.get(entry) ?? this.#ownId(entry);
      return ids[entry];
    };
    // Two undated posts are an infinity apart from themselves: not a number.
    shown.sort((a, b) => this.#dates[b]! - this.#dates[a]! || (idOf(a) < idOf(b) ? 1 : -1));
  }

  isSamePost(a: Entry, b: Entry): boolean {
    const [one, other] = [this.#record(a), this.#record(b)];
    const isSameFileName = Buffer.compare(one.fileName, other.fileName) === 0;
    return this.#dates[a] === this.#dates[b] && one.title === other.title && isSameFileName;
  }

  pathOf(entry: Entry): string {
    const { columns, folderPaths } = this.partOf(entry);
    const folder = folderPaths[columns.folders[this.placeOf(entry)]!] ?? '';
    return path.posix.join(folder, nameOfBytes(Buffer.from(this.#record(entry).fileName)));
  }

  tagsOf(entry: Entry): readonly string[] {
    return readRecordTags(this.#recordBytes(entry));
  }

  #ownId(entry: Entry): string {
    return readRecordId(this.#recordBytes(entry));
  }

  #record(entry: Entry): PostRecord {
    return readRecord(this.#recordBytes(entry));
  }

  #recordBytes(entry: Entry): Buffer {
    const { records, columns } = this.partOf(entry);
    const start = columns.recordStarts[this.placeOf(entry)]!;
    return records.subarray(start, start + columns.recordLengths[this.placeOf(entry)]!);
  }
}
