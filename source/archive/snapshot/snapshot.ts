import { nameOfBytes } from '../disk-path.ts';
import { type ByteSource, fileSource } from './byte-source.ts';
import { type ColumnName, type Columns, columnNames, columnTypes, flag } from './columns.ts';
import { findInTable, type HashTable } from './hash-table.ts';
import { hashJson, hashText } from './hash-text.ts';
import { type PostRecord, readRecord, readRecordFileName, readRecordId } from './record.ts';
import { blockBytes, type Section, type Sections, sectionOf, unpackSections } from './sections.ts';
import { packSummary, type Summary, summarySections, unpackSummary } from './summary.ts';

const extraSections = ['idTable', 'pathTable', 'groupStarts', 'groupPosts'] as const;
type Extra = { readonly [name in (typeof extraSections)[number]]: Uint32Array };

/** The order of the sections in the file; the small ones that the first screen needs come first. */
const sectionNames = [...summarySections, ...extraSections, ...columnNames, 'headTexts', 'records'] as const;
type SectionName = (typeof sectionNames)[number];

type NumberArray = Float64Array | Uint32Array | Uint8Array;
type NumberArrayConstructor = Float64ArrayConstructor | Uint32ArrayConstructor | Uint8ArrayConstructor;

/** Everything that goes into the file of an index. */
export interface SnapshotParts extends Extra {
  readonly summary: Summary;
  readonly columns: { readonly [name in ColumnName]: Section };
  readonly headTexts: Section;
  readonly records: Section;
}

export function sectionsOf({ summary, columns, headTexts, records, ...extra }: SnapshotParts): Section[] {
  const small = { ...packSummary(summary), ...extra };
  return [
    ...[...summarySections, ...extraSections].map(name => sectionOf(small[name])),
    ...columnNames.map(name => columns[name]),
    headTexts,
    records,
  ];
}

/** An index as it lies in a file or in memory. What is asked for is read then, and checked. */
export class Snapshot {
  readonly summary: Summary;
  readonly source: ByteSource;
  readonly #sections: Sections;
  readonly #loaded = new Map<SectionName, NumberArray>();
  #ids: { readonly table: HashTable; readonly hashes: Float64Array } | undefined;
  /** Of columns that are not loaded, the blocks that were asked for. */
  readonly #parts = new Map<ColumnName, Map<number, NumberArray>>();
  readonly #blocks = new Map<number, { readonly slab: Buffer; readonly bytes: Buffer }>();

  /** @throws where the source is not a whole index of this version. */
  constructor(source: ByteSource, isForCounting = false) {
    this.source = source;
    this.#sections = unpackSections(source, sectionNames.length);
    this.summary = unpackSummary(name => this.#sections.read(sectionNames.indexOf(name)), isForCounting);
  }

  column<Name extends ColumnName>(name: Name): Columns[Name] {
    return this.#load(name, columnTypes[name]) as Columns[Name];
  }

  /**
   * One value of a column, 0 where there is none. A screen shows forty posts of a million: only the blocks around these are read,
   * and the whole column once there have been many of them.
   */
  value(name: ColumnName, number: number): number {
    const whole = this.#loaded.get(name);
    if (whole !== undefined) return whole[number] ?? 0;
    const perBlock = blockBytes / columnTypes[name].BYTES_PER_ELEMENT;
    const block = Math.floor(number / perBlock);
    const part = this.#parts.get(name)?.get(block) ?? this.#readPart(name, block);
    return part[number - block * perBlock] ?? 0;
  }

  extra(name: keyof Extra): Uint32Array {
    return this.#load(name, Uint32Array) as Uint32Array;
  }

  bytes(name: 'headTexts' | 'records'): Buffer {
    return this.#sections.read(sectionNames.indexOf(name));
  }

  /** Its bytes are good until the next one is read. @throws RangeError where the index is damaged. */
  record(number: number): PostRecord {
    return readRecord(this.#recordAt(number));
  }

  /** The id in the record of a post. @throws RangeError where the index is damaged. */
  recordId(number: number): string {
    return readRecordId(this.#recordAt(number));
  }

  /** Where the file of a post lies below the root. @throws RangeError where the index is damaged. */
  path(number: number): string {
    const folder = this.summary.folderPaths[this.value('folders', number)] ?? '';
    const name = nameOfBytes(readRecordFileName(this.#recordAt(number)));
    return folder === '' ? name : `${folder}/${name}`;
  }

  /** The number of the post with this id. */
  find(id: string): number | undefined {
    return this.#findHash(hashText(id, this.summary.seed));
  }

  /** The same for an id that stands as JSON in bytes, of which there may be 200,000. */
  findJson(bytes: Uint8Array, start: number, end: number): number | undefined {
    return this.#findHash(hashJson(bytes, start, end, this.summary.seed));
  }

  findPath(path: string): number | undefined {
    const table: HashTable = this.extra('pathTable');
    return findInTable(table, this.column('pathHashes'), hashText(path, this.summary.seed));
  }

  isFlagged(number: number, which: keyof typeof flag): boolean {
    return (this.value('flags', number) & flag[which]) !== 0;
  }

  close(): void {
    this.source.close();
  }

  #findHash(hash: number): number | undefined {
    this.#ids ??= { table: this.extra('idTable'), hashes: this.column('idHashes') };
    return findInTable(this.#ids.table, this.#ids.hashes, hash);
  }

  #load(name: ColumnName | keyof Extra, type: NumberArrayConstructor): NumberArray {
    const known = this.#loaded.get(name);
    if (known !== undefined) return known;
    const array = arrayOver(this.#sections.read(sectionNames.indexOf(name)), type);
    this.#loaded.set(name, array);
    return array;
  }

  #readPart(name: ColumnName, block: number): NumberArray {
    const parts = this.#parts.get(name) ?? new Map<number, NumberArray>();
    if (parts.size >= mostParts) {
      this.#parts.delete(name);
      const perBlock = blockBytes / columnTypes[name].BYTES_PER_ELEMENT;
      return this.column(name).subarray(block * perBlock, (block + 1) * perBlock);
    }
    const part = arrayOver(this.#sections.readBlock(sectionNames.indexOf(name), block), columnTypes[name]);
    this.#parts.set(name, parts.set(block, part));
    return part;
  }

  #recordAt(number: number): Buffer {
    const start = this.value('recordStarts', number);
    return this.#recordBytes(start, start + this.value('recordLengths', number));
  }

  /** Records of neighbours are read together; a few thousand stay at hand. */
  #recordBytes(start: number, end: number): Buffer {
    const first = Math.floor(start / blockBytes);
    const bytesOf = (block: number): Buffer => {
      const { bytes } = this.#blocks.get(block) ?? this.#readBlock(block);
      return bytes.subarray(Math.max(0, start - block * blockBytes), end - block * blockBytes);
    };
    if (end <= (first + 1) * blockBytes) return bytesOf(first);
    const pieces: Buffer[] = [];
    // Copied, because a block may take the memory of the one before.
    for (let block = first; block * blockBytes < end; block++) pieces.push(Buffer.from(bytesOf(block)));
    return Buffer.concat(pieces);
  }

  /** The block takes the memory of the one that was read first: much new memory would have the collector run all the time. */
  #readBlock(block: number) {
    const [oldest] = this.#blocks.size < mostBlocks ? [] : this.#blocks;
    if (oldest !== undefined) this.#blocks.delete(oldest[0]);
    const slab = oldest?.[1].slab ?? Buffer.allocUnsafeSlow(blockBytes);
    const read = { slab, bytes: this.#sections.readBlock(sectionNames.indexOf('records'), block, slab) };
    this.#blocks.set(block, read);
    return read;
  }
}

function arrayOver(bytes: Buffer, type: NumberArrayConstructor): NumberArray {
  return new type(
    bytes.buffer as ArrayBuffer,
    bytes.byteOffset,
    Math.floor(bytes.byteLength / type.BYTES_PER_ELEMENT),
  );
}

/** More blocks than this of one column, and the whole of it is read. */
const mostParts = 16;
const mostBlocks = 32;

/** The index in a file; undefined where there is none that can be trusted. */
export function openSnapshot(file: string, isForCounting?: boolean): Snapshot | undefined {
  let source: ByteSource | undefined;
  try {
    source = fileSource(file);
    return new Snapshot(source, isForCounting);
  } catch {
    source?.close();
    return undefined;
  }
}
