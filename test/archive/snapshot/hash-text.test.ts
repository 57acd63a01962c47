import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hashJson, hashText } from '../../../source/archive/snapshot/hash-text.ts';

test('a text has one hash, as it is and as it stands in JSON', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom('"', '\\', '\n', '中', 'é', '😀', '\ud800'), fc.string({ maxLength: 3 })),
  });
  fc.assert(
    fc.property(text, fc.nat(), (id, seed) => {
      const json = JSON.stringify(id);
      const bytes = Buffer.from(`[${json},1`);
      assert.equal(hashJson(bytes, 1, bytes.length - 2, seed), hashText(id, seed));
    }),
  );
});
