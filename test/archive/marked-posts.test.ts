import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { countUnread } from '../../source/app/unread-counts.ts';
import type { MarkTable } from '../../source/catalogue/mark-table.ts';
import { markedPosts } from '../../source/catalogue/marked-posts.ts';
import { emptyMarks, type Marks, marksIn } from '../../source/catalogue/marks.ts';
import { formatMarks } from '../../source/marks/marks-file.ts';
import { mergeRows } from '../../source/marks/merge-rows.ts';
import type { SortedRows } from '../../source/marks/sorted-rows.ts';
import { openIndexed } from './live.ts';
import { makeFolder, postText } from './make-folder.ts';

/** The same marks as they come from a file. */
function asInFile(marks: Marks): Marks {
  return marksIn(rowsOf(marks));
}

function rowsOf(marks: Marks): SortedRows {
  return formatMarks(mergeRows(Buffer.alloc(0), new Map(marks.entries()))).rows;
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

/** So many that it is worth while to keep what they mark. */
const manyGone = Array.from({ length: 3000 }, (_, number) => `gone/2020/01/31/${number}`);

test('many marks are looked up once for an index, and again when they, it, or what was kept has changed', async () => {
  const [folder, cache] = [makeFolder({}), makeFolder({})];
  const write = (slug: string) =>
    writeFileSync(path.join(folder, `2024-03-01-${slug}.md`), postText(slug, '2024-03-01'));
  for (const slug of ['a', 'b', 'c']) write(slug);
  const idOf = (slug: string) => `2024/03/01/${slug}`;
  let marks = emptyMarks.setAll(manyGone, { isRead: true }, 5).set(idOf('a'), { isRead: true }, 5);
  /** Whether the marks were looked up, and which posts are read and starred then. */
  async function look(): Promise<readonly [wasLookedUp: boolean, read: string, starred: string]> {
    const rows = rowsOf(marks);
    let wasLookedUp = false;
    const watched: MarkTable = {
      name: rows.name,
      size: rows.size,
      get: id => rows.get(id),
      entries: () => rows.entries(),
      visit(each) {
        wasLookedUp = true;
        rows.visit(each);
      },
    };
    const { catalogue } = await openIndexed(folder, cache);
    // What the journal adds is always looked up.
    const { isRead, isStarred } = markedPosts(
      catalogue,
      marksIn(watched).set(idOf('b'), { isStarred: true }, 6),
    );
    const titles = (flags: Uint8Array) =>
      Array.from(catalogue.select(), number => (flags[number] === 1 ? catalogue.head(number).title : ''));
    return [wasLookedUp, titles(isRead).sort().join(''), titles(isStarred).sort().join('')];
  }
  assert.deepEqual(await look(), [true, 'a', 'b']);
  assert.deepEqual(await look(), [false, 'a', 'b']);
  marks = marks.set(idOf('c'), { isRead: true, isStarred: true }, 7);
  assert.deepEqual(await look(), [true, 'ac', 'bc']);
  assert.deepEqual(await look(), [false, 'ac', 'bc']);
  write('d');
  marks = marks.set(idOf('d'), { isRead: true }, 8).set(idOf('a'), { isRead: false }, 8);
  assert.deepEqual(await look(), [true, 'cd', 'bc']);
  write('e');
  assert.deepEqual(await look(), [true, 'cd', 'bc']);
  const kept = readdirSync(cache, { recursive: true, encoding: 'utf8' }).find(
    name => path.basename(name) === 'marked',
  )!;
  const whole = readFileSync(path.join(cache, kept));
  for (let place = 0; place < whole.length; place++) {
    const damaged = Buffer.from(whole);
    damaged[place]! ^= 1;
    writeFileSync(path.join(cache, kept), damaged);
    const [, ...found] = await look();
    assert.deepEqual(found, ['cd', 'bc'], `overwritten at ${place}`);
  }
});
