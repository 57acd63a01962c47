import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { checksum } from '../../../source/archive/snapshot/checksum.ts';

test('few bytes and many have the sum that zlib gives them, in one piece or two', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (one, other) => {
      assert.equal(checksum(one), crc32(one));
      assert.equal(checksum(other, checksum(one)), crc32(Buffer.concat([one, other])));
    }),
  );
  for (const length of [4095, 4096, 4097, 100_000]) {
    const bytes = Buffer.alloc(length, 'news');
    assert.equal(checksum(bytes, 1), crc32(bytes, 1));
  }
});
