import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { PathList } from '../../../source/archive/path-list.ts';
import { namesIn } from '../../../source/archive/snapshot/part.ts';
import { appendTexts, fileTexts } from '../../../source/archive/snapshot/text-writer.ts';
import { archivePlace, listArchive, readSurroundings } from '../../../source/archive/upkeep/archive-place.ts';
import { readAll } from '../../../source/archive/upkeep/read-all.ts';
import { readShare } from '../../../source/archive/upkeep/read-share.ts';
import type { startReader } from '../../../source/archive/upkeep/start-reader.ts';
import { makeFolder, postText } from '../make-folder.ts';

const names = Array.from({ length: 3200 }, (_, number) => `2024-01-01-n${number}`);
const folder = makeFolder(
  Object.fromEntries(names.map(name => [`_posts/${name}.md`, postText(name, '2024-01-01')])),
);

/** The thread that helps, in this one. */
const inThisThread: typeof startReader = ({ paths, texts, ...share }, take) =>
  readShare({ ...share, paths: new PathList(paths) }, bytes => appendTexts(texts, bytes), take);

/** A thread that ends without handing over what it took first. */
const failing: typeof startReader = ({ next }) => {
  Atomics.add(new Int32Array(next), 0, 1);
  return Promise.resolve();
};

/** What each post is called, and the text that the index finds for it, in the order of the batches. */
async function readWith(start: typeof startReader) {
  const location = archivePlace(folder);
  const { place } = readSurroundings(location, 'UTC');
  const cache = makeFolder({});
  const texts = fileTexts(cache);
  let read = 0;
  const onRead = (files: number): void => {
    read += files;
  };
  const { paths } = listArchive(location);
  const batches = await readAll({ paths, place, seed: 1, texts, onRead, start });
  const { name, bytes } = texts.finish();
  const written = readFileSync(path.join(cache, name));
  assert.equal(written.length, bytes);
  assert.equal(read, names.length);
  return batches.flatMap(batch =>
    namesIn(batch).map(({ id }, at) => {
      const start = batch.columns.textStarts[at]!;
      return `${id}: ${written.toString('utf8', start, start + batch.columns.textLengths[at]!)}`;
    }),
  );
}

const expected = [...names].sort().reverse();

test('posts that two threads read are in the order of their files, each with its own text', async () => {
  const read = await readWith(inThisThread);
  assert.deepEqual(
    read,
    expected.map(name => `2024/01/01/${name.slice('2024-01-01-'.length)}: text of ${name}.`),
  );
});

test('what a thread took that ended is read all the same', async () => {
  assert.deepEqual(await readWith(failing), await readWith(inThisThread));
});
