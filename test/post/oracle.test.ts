import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from '../../source/post/markdown-to-html.ts';
import { htmlToBlocks } from '../../source/post/parse-body.ts';
import { prepareMarkdown } from '../../source/post/prepare-markdown.ts';
import { splitTail } from '../../source/post/split-tail.ts';
import { archiveNames, postsOf, sharedArchive } from '../archives.ts';
import { oracleBlocks } from './oracle-blocks.ts';

const siteUrl = 'https://news.example';
const site = { title: undefined, url: siteUrl, timezone: 'Asia/Shanghai', language: undefined };

function assertAgrees(text: string, path: string): number {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  const rendered = markdownToHtml(prepareMarkdown(splitTail(body, site).body, siteUrl));
  assert.ok('html' in rendered, path);
  const blocks = htmlToBlocks(rendered.html, siteUrl);
  assert.deepEqual(blocks, oracleBlocks(rendered.html, siteUrl), path);
  return blocks.length;
}

for (const name of archiveNames) {
  const folder = sharedArchive(name);
  const skip = folder ? false : `no archive ${name} beside the checkout`;
  test(`a second parser reads the same blocks out of every post of ${name}`, { skip }, t => {
    let posts = 0;
    let blocks = 0;
    for (const { path, text } of postsOf(folder!)) {
      blocks += assertAgrees(text, path);
      posts++;
    }
    assert.ok(posts > 0 && blocks > posts);
    t.diagnostic(`${posts} posts, ${blocks} blocks`);
  });
}
