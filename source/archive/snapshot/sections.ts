import type { ByteSource } from './byte-source.ts';
import { checksum } from './checksum.ts';

/**
 * How the index's file is made: a header that says where each section is and what its bytes sum up to, block by block, and the
 * sections. So a part of a section is checked as well as the whole of it. Numbers are little-endian, as in the memory of every
 * machine that Node runs on but a few: there the sums do not fit, and the index lives in memory.
 *
 * | bytes | what |
 * | ---: | --- |
 * | 8 | `finews` and the version |
 * | 4 | number of sections |
 * | 4 | CRC-32 of what follows in the header |
 * | 16 each | start, length (float 64) |
 * | 4 each | CRC-32 of each block of each section |
 */
export interface Sections {
  /** @throws where the section is not what was written. */
  read(index: number): Buffer;
  /**
   * One block of a section; nothing beyond its end. `into`: memory that may be used for it.
   * @throws where it is not what was written.
   */
  readBlock(index: number, block: number, into?: Buffer): Buffer;
}

/** Sections are summed, and may be read, in blocks of so many bytes. */
export const blockBytes = 1 << 16;

/** Raise it when a section changes, or what any of them means, or how posts are read. */
const version = 3;
const magic = Buffer.from(`finews${String.fromCharCode(version >> 8, version & 0xff)}`, 'latin1');

const fixedBytes = magic.length + 8;
const entryBytes = 16;
const sumBytes = 4;
/** Every section begins where any array of numbers may. */
const alignment = 8;

/** What becomes a section. Its bytes are made when they are written, so that not all of an index is in memory at once. */
export interface Section {
  readonly byteLength: number;
  readonly pieces: () => Iterable<Uint8Array>;
}

export function sectionOf(bytes: ArrayBufferView): Section {
  const { buffer, byteOffset, byteLength } = bytes;
  return { byteLength, pieces: () => [new Uint8Array(buffer, byteOffset, byteLength)] };
}

/** All bytes of a section. */
export function wholeOf({ byteLength, pieces }: Section): ArrayBuffer {
  const bytes = new Uint8Array(byteLength);
  let at = 0;
  for (const piece of pieces()) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes.buffer;
}

/** How many bytes the index will have. */
export function packedBytes(sections: readonly Section[]): number {
  const lengths = sections.map(({ byteLength }) => byteLength);
  return lengths.reduce((sum, length) => sum + aligned(length), aligned(headerBytes(lengths)));
}

/** So many bytes are written at once: whole blocks. */
const bytesAtOnce = 16 * blockBytes;

/** Hands over the bytes of an index, good until the next ones are, and where each goes: the header, which sums them up, last. */
export function packSections(
  sections: readonly Section[],
  write: (bytes: Buffer, position: number) => void,
): void {
  const lengths = sections.map(({ byteLength }) => byteLength);
  const header = Buffer.alloc(aligned(headerBytes(lengths)));
  const buffer = Buffer.allocUnsafeSlow(bytesAtOnce);
  let nextSum = fixedBytes + sections.length * entryBytes;
  let at = header.length;
  for (const [index, section] of sections.entries()) {
    const entry = fixedBytes + index * entryBytes;
    header.writeDoubleLE(at, entry);
    header.writeDoubleLE(section.byteLength, entry + 8);
    for (const bytes of gathered(section.pieces(), buffer)) {
      for (let start = 0; start < bytes.length; start += blockBytes) {
        header.writeUInt32LE(checksum(bytes.subarray(start, start + blockBytes)), nextSum);
        nextSum += sumBytes;
      }
      write(bytes, at);
      at += bytes.length;
    }
    const padding = Buffer.alloc(aligned(at) - at);
    write(padding, at);
    at += padding.length;
  }
  magic.copy(header);
  header.writeUInt32LE(sections.length, magic.length);
  header.writeUInt32LE(checksum(header.subarray(fixedBytes, headerBytes(lengths))), magic.length + 4);
  write(header, 0);
}

/** The same bytes, a buffer full at a time. */
function* gathered(pieces: Iterable<Uint8Array>, buffer: Buffer): Generator<Buffer> {
  let filled = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const some = piece.subarray(at, at + buffer.length - filled);
      buffer.set(some, filled);
      at += some.length;
      filled += some.length;
      if (filled < buffer.length) continue;
      yield buffer;
      filled = 0;
    }
  }
  if (filled > 0) yield buffer.subarray(0, filled);
}

/** @throws where the source is no index, or one of another version, or cut short. */
export function unpackSections(source: ByteSource, count: number): Sections {
  const entries = source.read(0, fixedBytes + count * entryBytes);
  const isIndex =
    entries.length === fixedBytes + count * entryBytes &&
    entries.subarray(0, magic.length).equals(magic) &&
    entries.readUInt32LE(magic.length) === count;
  if (!isIndex) throw new Error('no index');
  const places = Array.from({ length: count }, (_, index) => {
    const entry = fixedBytes + index * entryBytes;
    return { start: entries.readDoubleLE(entry), length: entries.readDoubleLE(entry + 8) };
  });
  const end = headerBytes(places.map(({ length }) => length));
  // A damaged length must not be taken for a number of sums.
  const sums = end > source.size ? Buffer.alloc(0) : source.read(entries.length, end);
  const isWhole =
    entries.length + sums.length === end &&
    checksum(sums, checksum(entries.subarray(fixedBytes))) === entries.readUInt32LE(magic.length + 4);
  if (!isWhole) throw new Error('no index');
  const last = places.at(-1)!;
  if (last.start + last.length > source.size) throw new Error('an index that is cut short');
  let firstSum = 0;
  const firstSums = places.map(({ length }) => {
    firstSum += blocksIn(length);
    return firstSum - blocksIn(length);
  });
  const isRight = (index: number, block: number, bytes: Buffer): boolean =>
    checksum(bytes) === sums.readUInt32LE((firstSums[index]! + block) * sumBytes);
  return {
    read(index) {
      const { start, length } = places[index]!;
      const bytes = source.read(start, start + length);
      for (let block = 0; block < blocksIn(length); block++) {
        const part = bytes.subarray(block * blockBytes, (block + 1) * blockBytes);
        if (!isRight(index, block, part)) throw damaged();
      }
      return bytes;
    },
    readBlock(index, block, into) {
      const { start, length } = places[index]!;
      if (!(block >= 0 && block < blocksIn(length))) throw damaged();
      const blockEnd = Math.min(length, (block + 1) * blockBytes);
      const bytes = source.read(start + block * blockBytes, start + blockEnd, into);
      if (!isRight(index, block, bytes)) throw damaged();
      return bytes;
    },
  };
}

function blocksIn(length: number): number {
  return Math.ceil(length / blockBytes);
}

function headerBytes(lengths: readonly number[]): number {
  const sums = lengths.reduce((sum, length) => sum + blocksIn(length), 0);
  return fixedBytes + lengths.length * entryBytes + sums * sumBytes;
}

function aligned(length: number): number {
  return Math.ceil(length / alignment) * alignment;
}

function damaged(): Error {
  return new RangeError('an index that is damaged');
}
