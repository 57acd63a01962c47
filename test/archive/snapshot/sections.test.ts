import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { memorySource } from '../../../source/archive/snapshot/byte-source.ts';
import {
  blockBytes,
  packedBytes,
  packSections,
  sectionOf,
  unpackSections,
} from '../../../source/archive/snapshot/sections.ts';

/** Sections of a few bytes, of whole blocks, and of a little less and more. */
const lengths = fc.array(
  fc.constantFrom(
    0,
    1,
    7,
    blockBytes - 1,
    blockBytes,
    blockBytes + 1,
    2 * blockBytes + 9,
    17 * blockBytes + 3,
  ),
  { minLength: 1, maxLength: 4 },
);

function sectionsOf(count: readonly number[]): Buffer[] {
  return count.map((length, index) => Buffer.alloc(length, index + 1));
}

function packed(sections: readonly Buffer[]): Buffer {
  const toPack = sections.map(sectionOf);
  const index = Buffer.alloc(packedBytes(toPack));
  packSections(toPack, (bytes, position) => index.set(bytes, position));
  return index;
}

test('sections come back as they were written, whole and block by block', () => {
  fc.assert(
    fc.property(lengths, count => {
      const sections = sectionsOf(count);
      const read = unpackSections(memorySource(packed(sections)), sections.length);
      for (const [index, section] of sections.entries()) {
        assert.deepEqual(read.read(index), section);
        for (let block = 0; block * blockBytes < section.length; block++) {
          const expected = section.subarray(block * blockBytes, (block + 1) * blockBytes);
          assert.deepEqual(read.readBlock(index, block), expected);
        }
        assert.throws(() => read.readBlock(index, Math.ceil(section.length / blockBytes)));
      }
    }),
    { numRuns: 30 },
  );
});

test('a byte that the disk has changed is found where it is read, and nowhere else', () => {
  const sections = sectionsOf([blockBytes + 100, blockBytes]);
  const bytes = packed(sections);
  const headerLength = bytes.length - blockBytes - Math.ceil((blockBytes + 100) / 8) * 8;
  bytes[headerLength + blockBytes + 5]! ^= 1;
  const read = unpackSections(memorySource(bytes), 2);
  assert.throws(() => read.read(0));
  assert.throws(() => read.readBlock(0, 1));
  assert.equal(read.readBlock(0, 0).length, blockBytes);
  assert.equal(read.read(1).length, blockBytes);
  const headless = packed(sections);
  headless[20]! ^= 1;
  assert.throws(() => unpackSections(memorySource(headless), 2));
});
