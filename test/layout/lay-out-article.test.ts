import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layOutArticle } from '../../source/layout/lay-out-article.ts';
import { rowAt } from '../../source/layout/row-at.ts';
import { toPlainText } from '../../source/layout/to-text.ts';
import type { Block, Post } from '../../source/post/post.ts';
import { cellWidth } from '../../source/text/width.ts';
import { drawing } from './article-text.ts';
import { heading, link, paragraph, postOf, rich } from './blocks.ts';

const options = { columns: 40, width: cellWidth(1), language: 'zh', timezone: 'Asia/Shanghai' } as const;

function textOf(post: Post, change: Partial<Parameters<typeof layOutArticle>[1]> = {}): string {
  return `\n${toPlainText(layOutArticle(post, { ...options, ...change }).lines)}`;
}

describe('an article', () => {
  const sentence = '详见说明，或访问https://data.example/weekly。';
  const blocks: readonly Block[] = [
    paragraph(
      sentence,
      link(sentence, '说明', 'https://data.example/notes'),
      link(sentence, 'https://data.example/weekly', 'https://data.example/weekly'),
    ),
    heading(3, '小节'),
    { kind: 'figure', alt: '', url: 'https://images.example/a.png', caption: undefined },
    { kind: 'source-line', content: rich('（文章来源：湖滨财经）') },
  ];
  const post = postOf(blocks, {
    title: '制冷剂配额落地：三家企业合计占六成，价格还能走多远？',
    source: '湖滨财经',
    originalUrl: 'http://finance.example/a/202403186601234567.html',
  });

  it('has title, date and place, body, source, the original and the links', () => {
    assert.equal(
      textOf(post, { categoryName: '化工' }),
      drawing`
        制冷剂配额落地：三家企业合计占六成，价格
        还能走多远？
        2024-03-18 09:22 · 化工 · 湖滨财经

        详见说明[1]，或访问
        https://data.example/weekly。

        ▌ 小节
        〔图〕

        （文章来源：湖滨财经）

        原文：http://finance.example/a/
              202403186601234567.html

        [1] https://data.example/notes
      `,
    );
  });

  it('parts date and names before a dot, and keeps its place at every width', () => {
    const named = { ...post, source: '湖滨财经新闻社' };
    const meta = (columns: number) =>
      layOutArticle(named, { ...options, columns, categoryName: 'Career In 投行PEVC' }).lines;
    const rows = meta(36)
      .slice(2, 5)
      .map(line => line.spans.map(span => span.text).join(''));
    assert.deepEqual(rows, ['2024-03-18 09:22', '· Career In 投行PEVC', '· 湖滨财经新闻社']);
    const place = (columns: number) => {
      const { lines, offsets } = layOutArticle(named, { ...options, columns, categoryName: '化工产品周报' });
      return offsets[lines.findIndex(line => line.spans.some(span => span.text.includes('详见')))];
    };
    assert.equal(place(30), place(80));
  });

  it('shows the date in the time zone of the site, and a day without a time as a day', () => {
    assert.match(textOf(post, { timezone: 'Asia/Tokyo' }), /^2024-03-18 10:22 /m);
    const head = { ...post.head, date: { epochMs: Date.UTC(2024, 2, 17, 16), hasTime: false } };
    assert.match(textOf({ ...post, head }), /^2024-03-18 · /m);
  });

  it('says when it has no date, no text, or damage', () => {
    const head = { ...post.head, date: undefined };
    const empty = postOf([], { head, warnings: [{ kind: 'empty-file' }, { kind: 'date-missing' }] });
    assert.equal(
      textOf(empty, { language: 'en' }),
      drawing`
        标题
        no date · ceshi
        The file is empty.

        (This post has no text.)
      `,
    );
  });

  it('names category and source once where they are the same', () => {
    assert.match(textOf(post, { categoryName: '湖滨财经' }), /^2024-03-18 09:22 · 湖滨财经$/m);
  });

  it('knows the rows of its sections and of everything that can be opened', () => {
    const article = layOutArticle(post, options);
    assert.deepEqual(article.sections, [{ row: 7, level: 3, title: '小节' }]);
    assert.deepEqual(article.links, [
      { url: 'https://data.example/notes', text: '说明', row: 4 },
      { url: 'https://data.example/weekly', text: 'https://data.example/weekly', row: 5 },
      { url: 'https://images.example/a.png', text: '', row: 8 },
    ]);
  });

  it('is not wrapped where there is no width', () => {
    const article = layOutArticle(post, { ...options, columns: Number.POSITIVE_INFINITY });
    assert.equal(article.lines[0]!.spans[0]!.text, post.title);
    assert.equal(article.lines.length, 13);
  });

  it('is found again at another width where the reader left it', () => {
    const long = postOf([paragraph('甲'.repeat(200)), heading(2, '第二节'), paragraph('乙'.repeat(200))]);
    const narrow = layOutArticle(long, { ...options, columns: 20 });
    const wide = layOutArticle(long, { ...options, columns: 60 });
    const section = narrow.sections[0]!.row;
    assert.equal(rowAt(wide, narrow.offsets[section]!), wide.sections[0]!.row);
    assert.equal(rowAt(wide, narrow.offsets[section - 1]!), wide.sections[0]!.row);
    assert.equal(rowAt(wide, Number.NEGATIVE_INFINITY), 0);
    assert.equal(rowAt(wide, 1e9), wide.lines.length - 1);
  });
});
