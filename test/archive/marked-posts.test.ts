import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countUnread } from '../../source/app/unread-counts.ts';
import { emptyMarks, type Marks, marksIn } from '../../source/catalogue/marks.ts';
import { SortedRows } from '../../source/marks/sorted-rows.ts';
import { openIndexed } from './live.ts';
import { makeFolder, postText } from './make-folder.ts';

/** The same marks as they come from a file. */
function asInFile(marks: Marks): Marks {
  return marksIn(new SortedRows(new SortedRows(Buffer.alloc(0)).with(new Map(marks.entries()))));
}

const slugs = [
  'plain',
  '快讯',
  'a"b',
  'back\\slash',
  'é',
  '😀',
  ...Array.from({ length: 40 }, (_, at) => `n${at}`),
];

test('what is read and starred of an archive is counted right, in all and by category, from the file and from what came after', async () => {
  const post = (at: number): string =>
    postText('T', '2024-03-01').replace('date:', `categories: c${at % 3}\ndate:`);
  const files = slugs.map((slug, at) => [`_posts/2024-03-01-${slug}.md`, post(at)]);
  const { catalogue } = await openIndexed(makeFolder(Object.fromEntries(files)));
  const ids = Array.from(catalogue.select(), number => catalogue.idOf(number));
  assert.equal(new Set(ids).size, slugs.length);
  for (const share of [40, 1]) {
    const some = (from: number, step: number) => ids.filter((_, at) => at % step === from);
    const kept = asInFile(
      emptyMarks
        .setAll(['gone/1', ...some(0, share)], { isRead: true }, 5)
        .setAll(['gone/2', ...some(1, 4)], { isStarred: true }, 6)
        .setAll(some(2, 4), { isRead: false, position: 3 }, 7),
    );
    const marks = kept.setAll(some(1, 8), { isStarred: false }, 8).setAll(some(0, 9), { isRead: false }, 8);
    const { isRead, isStarred, all, starred, byCategory } = countUnread(catalogue, marks);
    assert.deepEqual(
      ids.map((_, number) => [isRead[number] === 1, isStarred[number] === 1]),
      ids.map(id => [marks.isRead(id), marks.isStarred(id)]),
    );
    const unread = ids.filter(id => !marks.isRead(id));
    assert.deepEqual([all, starred], [unread.length, ids.filter(id => marks.isStarred(id)).length]);
    for (const { id } of catalogue.categories) {
      const listed = unread.filter(one => catalogue.categoryOf(catalogue.find(one)!) === id);
      assert.equal(byCategory.get(id), listed.length, id);
    }
  }
});
