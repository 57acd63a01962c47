import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layOutArticle } from '../../source/layout/lay-out-article.ts';
import { parsePost } from '../../source/post/parse-post.ts';
import { type AmbiguousWidth, cellWidth } from '../../source/text/width.ts';
import { archiveNames, postsOf, sharedArchive } from '../archives.ts';

const site = { title: undefined, url: undefined, timezone: 'UTC', language: undefined };

describe('every post of the archives', () => {
  for (const name of archiveNames) {
    const folder = sharedArchive(name);
    const skip = folder === undefined && 'the archive is not here';
    it(`fits into its columns, with an offset for each line and a row for each link: ${name}`, {
      skip,
    }, () => {
      for (const { path, text } of postsOf(folder!)) {
        const post = parsePost({ path, bytes: Buffer.from(text), site });
        assertFits(post, 40, 1);
        assertFits(post, 79, 2);
      }
    });
  }
});

function assertFits(post: ReturnType<typeof parsePost>, columns: number, ambiguous: AmbiguousWidth): void {
  const width = cellWidth(ambiguous);
  const article = layOutArticle(post, { columns, width, language: 'zh', timezone: 'UTC' });
  for (const { spans } of article.lines) {
    const line = spans.map(span => span.text).join('');
    assert.ok(width.ofText(line) <= columns, `${post.head.path}: ${line}`);
  }
  assert.equal(article.offsets.length, article.lines.length);
  assert.ok(article.offsets.every((offset, row) => row === 0 || offset >= article.offsets[row - 1]!));
  for (const { url, row } of article.links) {
    assert.ok(
      article.lines[row]!.spans.some(span => span.url === url),
      `${post.head.path}: ${url}`,
    );
  }
}
