import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { layOutArticle } from '../../source/layout/lay-out-article.ts';
import { toPlainText } from '../../source/layout/to-text.ts';
import { parsePost } from '../../source/post/parse-post.ts';
import { cellWidth } from '../../source/text/width.ts';

/**
 * Posts as they come out, kept as files to be read by people. Where a change of the layout is meant, `UPDATE_GOLDEN=1 npm run
 * unit` writes them anew; then read what changed.
 */
const fixtures = new URL('../fixtures/articles/', import.meta.url);
const golden = new URL('../golden/', import.meta.url);

const site = {
  title: undefined,
  url: 'https://news.example.net',
  timezone: 'Asia/Shanghai',
  language: undefined,
};
const categoryNames: { readonly [id: string]: string } = { hubincaijing: '湖滨财经', kuaixun: '滚动快讯' };

describe('a post on paper', () => {
  for (const file of readdirSync(fixtures)) {
    const post = parsePost({ path: `_posts/${file}`, bytes: readFileSync(new URL(file, fixtures)), site });
    const name = categoryNames[post.head.categories[0] ?? ''];
    const language = file.includes('tide') ? 'en' : 'zh';
    for (const columns of [40, 80, 120]) {
      it(`looks as it did: ${file} at ${columns} columns`, () => {
        const { lines } = layOutArticle(post, {
          columns,
          width: cellWidth(1),
          language,
          timezone: site.timezone,
          ...(name !== undefined && { categoryName: name }),
        });
        const text = toPlainText(lines);
        const kept = new URL(file.replace('.md', `.${columns}.txt`), golden);
        if (process.env.UPDATE_GOLDEN) writeFileSync(kept, text);
        assert.ok(existsSync(kept), 'nothing kept yet: run with UPDATE_GOLDEN=1');
        assert.equal(text, readFileSync(kept, 'utf8'));
      });
    }
  }
});
