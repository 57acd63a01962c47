import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { quickPost, sourceIn } from '../../../source/archive/upkeep/quick-post.ts';
import { parsePost } from '../../../source/post/parse-post.ts';
import { parseSite } from '../../../source/post/parse-site.ts';
import { postsOf, sharedArchive } from '../../archives.ts';

const site = parseSite('', 'Asia/Shanghai');

/** The medium as the index finds it without reading the whole post, and as the reader shows it. */
function sources(bytes: Buffer): (string | undefined)[] {
  const { body, read } = quickPost(bytes);
  return [sourceIn(body, read), parsePost({ path: '2024-03-01-x.md', bytes, site }).source];
}

test('a medium is found by its source line, whatever is linked in its name', () => {
  for (const [line, source] of [
    ['<p class="em_media">（文章来源：北岬社）</p>', '北岬社'],
    [
      '<p>（文章来源：北岬<span id="bk_1"><a href="http://a.example/1" class="keytip">证券</a></span><span></span>报）</p>',
      '北岬证券报',
    ],
    ['<p>本文来源：<strong>铜壶网</strong></p><p>后文</p>', '铜壶网'],
    ['（文章来源：岚湾报（海外版））', '岚湾报（海外版）'],
    ['<p>无</p>', undefined],
  ] as const)
    assert.deepEqual(sources(Buffer.from(`---\ntitle: t\n---\n<p>文</p>${line}\n`)), [source, source], line);
});

const folder = sharedArchive('finews');

test('the media of a real archive are those that its posts name', { skip: folder === undefined }, () => {
  for (const { path: file } of postsOf(folder!)) {
    const [found, shown] = sources(readFileSync(path.join(folder!, file)));
    assert.equal(found, shown, file);
  }
});
