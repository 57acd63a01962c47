import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { memoryStore } from '../../../source/archive/snapshot/memory-store.ts';
import { openTexts } from '../../../source/archive/snapshot/open-texts.ts';
import { searchTexts } from '../../../source/archive/snapshot/search-texts.ts';
import { sectionOf } from '../../../source/archive/snapshot/sections.ts';
import type { SnapshotParts } from '../../../source/archive/snapshot/snapshot.ts';
import { archivePlace } from '../../../source/archive/upkeep/archive-place.ts';
import { buildIndex } from '../../../source/archive/upkeep/build-index.ts';
import { compactTexts } from '../../../source/archive/upkeep/compact-texts.ts';
import { makeFolder, postText } from '../make-folder.ts';

const count = 20;
const folder = makeFolder(
  Object.fromEntries(
    Array.from({ length: count }, (_, post) => [`_posts/2024-03-01-p${post}.md`, postText(`P${post}`)]),
  ),
);

/** The text of each post, by its number. */
function textsOf(parts: SnapshotParts, store: ReturnType<typeof memoryStore>): string[] {
  const stored = store.write(parts);
  const { bodies } = searchTexts(store.open()!, openTexts(stored, parts.summary.textFiles)!);
  return Array.from(bodies.starts, (start, number) =>
    bodies.bytes(start, start + bodies.lengths[number]!).toString(),
  );
}

test('texts that belong to no post any more are given up where they are most, and each post keeps its own', async () => {
  const place = archivePlace(folder);
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), {
    minLength: count,
    maxLength: count,
  });
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.array(texts, { maxLength: 3 }),
      fc.boolean(),
      async (living, before, isTurned) => {
        const store = memoryStore(undefined);
        const built = await buildIndex({
          place,
          systemTimezone: 'UTC',
          writeTexts: store.writeTexts,
          onProgress: () => undefined,
          onListed: () => undefined,
        });
        const [textStarts, textLengths] = [new Float64Array(count), new Uint32Array(count)];
        const textFiles = [];
        let base = 0;
        for (const version of [...before, living]) {
          const writer = store.writeTexts();
          const order = Array.from(version.keys());
          for (const number of isTurned ? order.toReversed() : order) {
            const bytes = Buffer.from(version[number]!);
            textStarts[number] = base + writer.append(bytes);
            textLengths[number] = bytes.length;
          }
          const file = writer.finish();
          textFiles.push(file);
          base += file.bytes;
        }
        const parts: SnapshotParts = {
          ...built,
          columns: {
            ...built.columns,
            textStarts: sectionOf(textStarts),
            textLengths: sectionOf(textLengths),
          },
          summary: { ...built.summary, textFiles },
        };
        const compact = compactTexts(parts, store, 0);
        assert.deepEqual(textsOf(compact, store), living);
        const left = compact.summary.textFiles.reduce((sum, { bytes }) => sum + bytes, 0);
        const needed = textLengths.reduce((sum, length) => sum + length, 0);
        assert.ok(left <= needed * 2, `${left} bytes for ${needed}`);
      },
    ),
  );
});
