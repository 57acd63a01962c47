import { type ByteSource, fileSource } from './byte-source.ts';
import { type ColumnName, type Columns, columnNames, columnTypes, flag } from './columns.ts';
import { findInTable, type HashTable } from './hash-table.ts';
import { hashText } from './hash-text.ts';
import { type PostRecord, readRecord } from './record.ts';
import { type Sections, unpackSections } from './sections.ts';
import { packSummary, type Summary, summarySections, unpackSummary } from './summary.ts';

const extraSections = ['idTable', 'pathTable', 'groupStarts', 'groupPosts'] as const;
type Extra = { readonly [name in (typeof extraSections)[number]]: Uint32Array };

/** The order of the sections in the file; the small ones that the first screen needs come first. */
const sectionNames = [...summarySections, ...extraSections, ...columnNames, 'headTexts', 'records'] as const;
type SectionName = (typeof sectionNames)[number];

/** Everything that goes into the file of an index. */
export interface SnapshotParts extends Extra {
  readonly summary: Summary;
  readonly columns: Columns;
  readonly headTexts: Buffer;
  readonly records: Buffer;
}

export function sectionsOf({ summary, columns, ...others }: SnapshotParts): Uint8Array[] {
  const sections = { ...packSummary(summary), ...columns, ...others };
  return sectionNames.map(name => {
    const { buffer, byteOffset, byteLength } = sections[name];
    return new Uint8Array(buffer, byteOffset, byteLength);
  });
}

/** An index as it lies in a file or in memory. What is asked for is read then, and checked. */
export class Snapshot {
  readonly summary: Summary;
  readonly source: ByteSource;
  readonly #sections: Sections;
  readonly #loaded = new Map<SectionName, Buffer | Float64Array | Uint32Array | Uint8Array>();
  readonly #blocks = new Map<number, { readonly slab: Buffer; readonly bytes: Buffer }>();

  /** @throws where the source is not a whole index of this version. */
  constructor(source: ByteSource) {
    this.source = source;
    this.#sections = unpackSections(source, sectionNames.length);
    this.summary = unpackSummary(name => this.#sections.read(sectionNames.indexOf(name)));
  }

  column<Name extends ColumnName>(name: Name): Columns[Name] {
    return this.#load(name, columnTypes[name]) as Columns[Name];
  }

  extra(name: keyof Extra): Uint32Array {
    return this.#load(name, Uint32Array) as Uint32Array;
  }

  bytes(name: 'headTexts' | 'records'): Buffer {
    return this.#sections.read(sectionNames.indexOf(name));
  }

  /** Its bytes are good until the next one is read. @throws RangeError where the index is damaged. */
  record(number: number): PostRecord {
    const start = this.column('recordStarts')[number] ?? 0;
    return readRecord(this.#recordBytes(start, start + (this.column('recordLengths')[number] ?? 0)));
  }

  /** The number of the post with this id. */
  find(id: string): number | undefined {
    const table: HashTable = this.extra('idTable');
    return findInTable(table, this.column('idHashes'), hashText(id, this.summary.seed));
  }

  findPath(path: string): number | undefined {
    const table: HashTable = this.extra('pathTable');
    return findInTable(table, this.column('pathHashes'), hashText(path, this.summary.seed));
  }

  isFlagged(number: number, which: keyof typeof flag): boolean {
    return ((this.column('flags')[number] ?? 0) & flag[which]) !== 0;
  }

  close(): void {
    this.source.close();
  }

  #load(
    name: ColumnName | keyof Extra,
    type: Float64ArrayConstructor | Uint32ArrayConstructor | Uint8ArrayConstructor,
  ) {
    const known = this.#loaded.get(name);
    if (known !== undefined) return known;
    const bytes = this.#sections.read(sectionNames.indexOf(name));
    const array = new type(
      bytes.buffer as ArrayBuffer,
      bytes.byteOffset,
      bytes.byteLength / type.BYTES_PER_ELEMENT,
    );
    this.#loaded.set(name, array);
    return array;
  }

  /** Records of neighbours are read together; a few thousand stay at hand. */
  #recordBytes(start: number, end: number): Buffer {
    const block = Math.floor(start / blockBytes);
    if (end > (block + 1) * blockBytes) return this.#readRecords(start, end);
    const { bytes } = this.#blocks.get(block) ?? this.#readBlock(block);
    return bytes.subarray(start - block * blockBytes, end - block * blockBytes);
  }

  /** The block takes the memory of the one that was read first: much new memory would have the collector run all the time. */
  #readBlock(block: number) {
    const [oldest] = this.#blocks.size < mostBlocks ? [] : this.#blocks;
    if (oldest !== undefined) this.#blocks.delete(oldest[0]);
    const slab = oldest?.[1].slab ?? Buffer.allocUnsafeSlow(blockBytes);
    const read = { slab, bytes: this.#readRecords(block * blockBytes, (block + 1) * blockBytes, slab) };
    this.#blocks.set(block, read);
    return read;
  }

  #readRecords(start: number, end: number, into?: Buffer): Buffer {
    const range = this.#sections.rangeOf(sectionNames.indexOf('records'));
    return this.source.read(range.start + start, Math.min(range.start + end, range.end), into);
  }
}

const blockBytes = 1 << 16;
const mostBlocks = 32;

/** The index in a file; undefined where there is none that can be trusted. */
export function openSnapshot(file: string): Snapshot | undefined {
  let source: ByteSource | undefined;
  try {
    source = fileSource(file);
    return new Snapshot(source);
  } catch {
    source?.close();
    return undefined;
  }
}
