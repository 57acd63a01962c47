import { bytesOfName, isOfBytes, nameFromBytes } from './disk-path.ts';
import { ByteWriter } from './snapshot/byte-writer.ts';

/** What threads share of a list of paths. */
export interface SharedPaths {
  /** Each with a `/` behind it; the root is empty. */
  readonly folders: readonly string[];
  /** Of each file, in the order in which they were found: its folder, and where its name ends. */
  readonly folderNumbers: Uint32Array;
  readonly nameEnds: Uint32Array;
  /** As the disk has them. */
  readonly names: Uint8Array;
  /** The files that are listed, in the order of the list. */
  readonly order: Uint32Array;
}

/**
 * Paths of files below one root, in memory that threads share: a million take 50 MB, and as texts of JavaScript twice that in each
 * thread.
 */
export class PathList implements Iterable<string> {
  readonly shared: SharedPaths;
  readonly #names: Buffer;

  constructor(shared: SharedPaths) {
    this.shared = shared;
    const { buffer, byteOffset, byteLength } = shared.names;
    this.#names = Buffer.from(buffer, byteOffset, byteLength);
  }

  static of(paths: readonly string[]): PathList {
    const collector = new PathCollector();
    for (const path of paths) collector.add(path);
    return collector.list();
  }

  get length(): number {
    return this.shared.order.length;
  }

  at(place: number): string {
    const { folders, folderNumbers, nameEnds, order } = this.shared;
    const file = order[place];
    if (file === undefined) throw new RangeError(`no path ${place} among ${order.length}`);
    const [start, end] = [file === 0 ? 0 : nameEnds[file - 1]!, nameEnds[file]!];
    const name = this.#names.toString('utf8', start, end);
    const isText = !name.includes('\ufffd');
    return folders[folderNumbers[file]!]! + (isText ? name : nameFromBytes(this.#names.subarray(start, end)));
  }

  slice(start: number, end = this.length): string[] {
    return Array.from({ length: Math.min(end, this.length) - start }, (_, at) => this.at(start + at));
  }

  *[Symbol.iterator](): Generator<string> {
    for (let place = 0; place < this.length; place++) yield this.at(place);
  }

  /** Those that are wanted, and the others. */
  split(isWanted: (path: string) => boolean): [PathList, PathList] {
    const { order } = this.shared;
    const wanted: number[] = [];
    const others: number[] = [];
    for (let place = 0; place < order.length; place++)
      (isWanted(this.at(place)) ? wanted : others).push(order[place]!);
    return [this.#inOrder(wanted), this.#inOrder(others)];
  }

  /** The same files, by their paths from a folder further up. */
  below(folder: string): PathList {
    if (folder === '') return this;
    return new PathList({ ...this.shared, folders: this.shared.folders.map(each => `${folder}/${each}`) });
  }

  /** Names with a later date first: names are compared, and for the same name folders. */
  laterNamesFirst(): PathList {
    const { folders, folderNumbers, nameEnds, names } = this.shared;
    const sorted = [...folders.keys()].sort((a, b) => (folders[a]! < folders[b]! ? -1 : 1));
    const ranks = new Uint32Array(folders.length);
    for (const [rank, folder] of sorted.entries()) ranks[folder] = rank;
    const later = (a: number, b: number): number => {
      let [atA, atB] = [a === 0 ? 0 : nameEnds[a - 1]!, b === 0 ? 0 : nameEnds[b - 1]!];
      const [endA, endB] = [nameEnds[a]!, nameEnds[b]!];
      for (; atA < endA && atB < endB; atA++, atB++) {
        const difference = names[atB]! - names[atA]!;
        if (difference !== 0) return difference;
      }
      return endB - atB - (endA - atA) || ranks[folderNumbers[b]!]! - ranks[folderNumbers[a]!]!;
    };
    return this.#inOrder(Array.from(this.shared.order).sort(later));
  }

  #inOrder(order: ArrayLike<number>): PathList {
    return new PathList({ ...this.shared, order: sharedNumbers(order) });
  }
}

/** Takes paths one by one. */
export class PathCollector {
  readonly #folders = new Map<string, number>();
  readonly #folderNumbers: number[] = [];
  readonly #nameEnds: number[] = [];
  readonly #names = new ByteWriter();

  add(path: string): void {
    const nameStart = path.lastIndexOf('/') + 1;
    this.addIn(path.slice(0, nameStart), path.slice(nameStart));
  }

  /** `folder` with a `/` behind it, unless it is the root. */
  addIn(folder: string, name: string): void {
    const number = this.#folders.get(folder) ?? this.#folders.size;
    if (number === this.#folders.size) this.#folders.set(folder, number);
    this.#folderNumbers.push(number);
    if (isOfBytes(name)) this.#names.bytes(bytesOfName(name));
    else this.#names.bare(name);
    this.#nameEnds.push(this.#names.length);
  }

  list(): PathList {
    const { written } = this.#names;
    const names = new Uint8Array(new SharedArrayBuffer(written.length));
    names.set(written);
    return new PathList({
      folders: [...this.#folders.keys()],
      folderNumbers: sharedNumbers(this.#folderNumbers),
      nameEnds: sharedNumbers(this.#nameEnds),
      names,
      order: sharedNumbers(this.#nameEnds.map((_, file) => file)),
    });
  }
}

function sharedNumbers(numbers: ArrayLike<number>): Uint32Array {
  const shared = new Uint32Array(new SharedArrayBuffer(numbers.length * Uint32Array.BYTES_PER_ELEMENT));
  shared.set(numbers);
  return shared;
}
