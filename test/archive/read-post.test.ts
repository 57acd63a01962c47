import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPost, readPostBeginning } from '../../source/archive/read-post.ts';
import { parseSite } from '../../source/post/parse-site.ts';
import { makeFolder, postText } from './make-folder.ts';

const site = parseSite(undefined, 'UTC');
const placeOf = (path: string) => ({ path, site, categoryIds: new Set<string>() });

const paragraphs = Array.from({ length: 6000 }, (_, index) => `<p>第${index + 1}段，潮水涨了又落。</p>`);
const head = '---\ntitle: 潮汐\ndate: 2024-03-05 09:20:00 +0800\n---\n';
const folder = makeFolder({
  'long.md': head + paragraphs.join(''),
  'short.md': postText('Short'),
  'one-block.md': `${head}<p>${'潮水涨了又落。'.repeat(20_000)}</p>`,
});

test('the beginning of a long post is how all of it begins', async () => {
  const whole = await readPost(folder, placeOf('long.md'));
  const beginning = await readPostBeginning(folder, placeOf('long.md'));
  const { blocks } = beginning!;
  assert.ok(blocks.length > 100 && blocks.length < 1000);
  assert.deepEqual(blocks, whole.blocks.slice(0, blocks.length));
  assert.deepEqual(beginning, { ...whole, blocks });
});

test('there is no beginning of a short post, of one that says nothing in its first screens, and of none', async () => {
  for (const path of ['short.md', 'one-block.md', 'missing.md']) {
    assert.equal(await readPostBeginning(folder, placeOf(path)), undefined, path);
  }
});
