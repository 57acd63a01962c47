import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ByteReader, ByteWriter } from '../../../source/archive/snapshot/byte-writer.ts';
import { readRecord, readRecordId, writeRecord } from '../../../source/archive/snapshot/record.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.integer({ min: 120, max: 20_000 }).map(length => `C${'\u4e2d'.repeat(length / 3)}`),
  fc.integer({ min: 120, max: 20_000 }).map(length => 'ab'.repeat(length / 2)),
);

test('texts and numbers of any length come back as they were written', () => {
  const number = fc.oneof(
    fc.nat(),
    fc
      .maxSafeInteger()
      .map(Math.abs)
      .map(value => value % 2 ** 49),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(text, number), { maxLength: 12 }), values => {
      const writer = new ByteWriter();
      for (const value of values) typeof value === 'string' ? writer.text(value) : writer.number(value);
      const reader = new ByteReader(writer.copy());
      assert.deepEqual(
        values.map(value => (typeof value === 'string' ? reader.text() : reader.number())),
        values,
      );
    }),
  );
});

test('a record comes back as it was written', () => {
  const record = fc.record(
    {
      fileName: fc.uint8Array({ maxLength: 255 }).map(bytes => Buffer.from(bytes)),
      id: text,
      title: text,
      categories: fc.array(text, { maxLength: 3 }),
      tags: fc.array(text, { maxLength: 3 }),
      warnings: fc.constantFrom(
        [],
        [{ kind: 'bad-bytes' as const }],
        [{ kind: 'unreadable' as const, detail: 'EACCES' }],
      ),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.array(record, { maxLength: 4 }), records => {
      const writer = new ByteWriter();
      const starts = records.map(each => {
        const start = writer.length;
        writeRecord(each, writer);
        return start;
      });
      for (const [at, expected] of records.entries()) {
        const bytes = writer.written.subarray(starts[at]!, starts[at + 1] ?? writer.length);
        assert.deepEqual(readRecord(bytes), expected);
        assert.equal(readRecordId(bytes), expected.id);
      }
    }),
  );
});
