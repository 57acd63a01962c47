import { crc32 } from 'node:zlib';
import type { ByteSource } from './byte-source.ts';

/**
 * How the index's file is made: a header that says where each section is and what its bytes sum up to, and the
 * sections. Numbers are little-endian, as in the memory of every machine that Node runs on but a few: there the
 * sums do not fit, and the index lives in memory.
 *
 * | bytes | what |
 * | ---: | --- |
 * | 8 | `finews` and the version |
 * | 4 | number of sections |
 * | 4 | CRC-32 of what follows in the header |
 * | 24 each | start, length (float 64), CRC-32 (uint 32), 4 unused |
 */
export interface Sections {
  /** @throws where the section is not what was written. */
  read(index: number): Buffer;
  /** Where a section lies, for those that are read in parts. */
  rangeOf(index: number): { readonly start: number; readonly end: number };
}

/** Raise it when a section changes, or what any of them means, or how posts are read. */
const version = 2;
const magic = Buffer.from(`finews${String.fromCharCode(version >> 8, version & 0xff)}`, 'latin1');

const entryBytes = 24;
const fixedBytes = magic.length + 8;
/** Every section begins where any array of numbers may. */
const alignment = 8;

/** The header and the sections, in the order in which they are written. */
export function packSections(sections: readonly Uint8Array[]): Buffer[] {
  const header = Buffer.alloc(fixedBytes + sections.length * entryBytes);
  const pieces: Buffer[] = [header];
  let start = header.length;
  for (const [index, section] of sections.entries()) {
    const entry = fixedBytes + index * entryBytes;
    header.writeDoubleLE(start, entry);
    header.writeDoubleLE(section.byteLength, entry + 8);
    header.writeUInt32LE(crc32(section), entry + 16);
    const padding = Buffer.alloc((alignment - (section.byteLength % alignment)) % alignment);
    pieces.push(Buffer.from(section.buffer, section.byteOffset, section.byteLength), padding);
    start += section.byteLength + padding.length;
  }
  magic.copy(header);
  header.writeUInt32LE(sections.length, magic.length);
  header.writeUInt32LE(crc32(header.subarray(fixedBytes)), magic.length + 4);
  return pieces;
}

/** @throws where the source is no index, or one of another version, or cut short. */
export function unpackSections(source: ByteSource, count: number): Sections {
  const header = source.read(0, fixedBytes + count * entryBytes);
  const isWhole =
    header.length === fixedBytes + count * entryBytes &&
    header.subarray(0, magic.length).equals(magic) &&
    header.readUInt32LE(magic.length) === count &&
    header.readUInt32LE(magic.length + 4) === crc32(header.subarray(fixedBytes));
  if (!isWhole) throw new Error('no index');
  const rangeOf: Sections['rangeOf'] = index => {
    const entry = fixedBytes + index * entryBytes;
    const start = header.readDoubleLE(entry);
    return { start, end: start + header.readDoubleLE(entry + 8) };
  };
  if (rangeOf(count - 1).end > source.size) throw new Error('an index that is cut short');
  return {
    rangeOf,
    read(index) {
      const { start, end } = rangeOf(index);
      const bytes = source.read(start, end);
      const isRight =
        bytes.length === end - start &&
        crc32(bytes) === header.readUInt32LE(fixedBytes + index * entryBytes + 16);
      if (!isRight) throw new Error('an index that is damaged');
      return bytes;
    },
  };
}
