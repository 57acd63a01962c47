import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { blocksMarkdown } from '../../source/export/markdown-blocks.ts';
import { linesOf } from '../../source/post/block-lines.ts';
import { parseBody } from '../../source/post/body/parse-body.ts';
import { parsePost } from '../../source/post/parse-post.ts';
import { parseSite } from '../../source/post/parse-site.ts';
import type { Block, RichText, Span } from '../../source/post/post.ts';

const postsFolder = path.join(import.meta.dirname, '..', '..', 'posts');
const site = parseSite(readFileSync(path.join(postsFolder, '_config.yml'), 'utf8'), 'Asia/Shanghai');

/** The blocks that finews reads from what it has written. */
function readAgain(blocks: readonly Block[]): readonly Block[] {
  return parseBody(blocksMarkdown(blocks), site).blocks;
}

function paragraph(text: string, ...spans: Span[]): Block {
  return { kind: 'paragraph', isCentred: false, content: { text, spans } };
}

const signs = fc.array(
  fc.constantFrom(
    ...[
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<b>',
      '&amp;',
      '#',
      '+',
      '-',
      '1.',
      '2)',
      '>',
      '|',
      '~~',
      '\\',
      '!',
    ],
    ...[
      '{{ x }}',
      '{% raw %}',
      '{: .x}',
      '{#id}',
      '^',
      '=',
      ':',
      '$$',
      'http://a.example',
      '---',
      '制冷剂',
      'x',
      ' ',
    ],
  ),
  { minLength: 1, maxLength: 8 },
);

test('no text is taken for a sign of Markdown, HTML, Liquid or kramdown', () => {
  fc.assert(
    fc.property(signs, pieces => {
      const text = `${pieces.join('')} 字`.replace(/\s+/g, ' ').trim();
      assert.deepEqual(
        linesOf(readAgain([paragraph(text)])).map(line => line.text),
        [text],
      );
    }),
    { numRuns: 500 },
  );
});

test('a line the author broke is broken again, whatever it begins with', () => {
  for (const text of ['一\n二', '一\n- 二', '一\n# 二', '一\n1. 二', '一\n> 二', '一\n: 二', '一\n===']) {
    assert.deepEqual(readAgain([paragraph(text)]), [paragraph(text)]);
  }
});

test('emphasis holds next to punctuation and inside of words', () => {
  const spans = (text: string, marked: string, kind: 'strong' | 'emphasis' | 'strike' | 'mark'): Block => {
    const start = text.indexOf(marked);
    return paragraph(text, { start, end: start + marked.length, kind });
  };
  for (const block of [
    spans('他说“涨”了', '“涨”', 'strong'),
    spans('前文（附表）后文', '（附表）', 'emphasis'),
    spans('冷媒报价', '冷媒', 'strong'),
    spans('a word here', 'or', 'emphasis'),
    spans('删去的字', '去的', 'strike'),
    spans('标出的字', '出的', 'mark'),
  ])
    assert.deepEqual(readAgain([block]), [block]);
});

test('code keeps its backticks, its braces and its spaces', () => {
  for (const code of ['a`b', '``', '{{ x }}', '{% raw %}', 'a | b', '<b>', '*x*', '&amp;']) {
    const text = `甲${code}乙`;
    const block = paragraph(text, { start: 1, end: 1 + code.length, kind: 'code' });
    assert.deepEqual(readAgain([block]), [block], code);
  }
  const block: Block = { kind: 'code', text: 'x = "```"\n\n  {{ y }}', language: 'ruby' };
  assert.deepEqual(readAgain([block]), [block]);
});

test('neighbouring lists stay two, and items keep the blocks in them', () => {
  const list = (start: number | undefined, ...items: Block[][]): Block => ({ kind: 'list', start, items });
  const blocks = [
    list(undefined, [paragraph('一'), list(3, [paragraph('内')])], [paragraph('二')]),
    list(undefined, [paragraph('三')]),
    list(9, [paragraph('九'), paragraph('又')], [paragraph('十')]),
    list(1, [paragraph('甲')]),
  ];
  assert.deepEqual(readAgain(blocks), blocks);
});

test('tables keep their cells, those over several columns too', () => {
  const cell = (text: string, isHeader: boolean, columnSpan = 1) => ({
    content: { text, spans: [] },
    isHeader,
    columnSpan,
  });
  const even: Block = {
    kind: 'table',
    caption: undefined,
    rows: [
      [cell('名|称', true), cell('价', true)],
      [cell('R32', false), cell('1,376', false)],
    ],
  };
  const spanning: Block = {
    ...even,
    rows: [[cell('合计', true, 2)], [cell('a', false), cell('<b>', false)]],
  };
  for (const block of [even, spanning]) assert.deepEqual(readAgain([block]), [block]);
});

/** What Markdown cannot say, taken away: centring, stocks and keyword links, which become links or nothing. */
function plainer(blocks: readonly Block[]): unknown {
  return blocks.map(block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, isCentred: false, content: plainerText(block.content) };
      case 'heading':
      case 'source-line':
      case 'links':
        return { ...block, content: plainerText(block.content) };
      case 'quote':
        return { ...block, blocks: plainer(block.blocks) };
      case 'list':
        return { ...block, items: block.items.map(plainer) };
      case 'definitions':
        return {
          ...block,
          items: block.items.map(({ term, blocks }) => ({
            term: plainerText(term),
            blocks: plainer(blocks),
          })),
        };
      case 'table':
        return {
          ...block,
          rows: block.rows.map(row => row.map(cell => ({ ...cell, content: plainerText(cell.content) }))),
        };
      default:
        return block;
    }
  });
}

function plainerText({ text, spans }: RichText): RichText {
  const links = spans.flatMap((span): Span[] => {
    const { start, end } = span;
    if (span.kind === 'link') return [{ start, end, kind: 'link', url: span.url }];
    if (span.kind !== 'ticker') return [span];
    return span.url === undefined ? [] : [{ start, end, kind: 'link', url: span.url }];
  });
  return { text, spans: links };
}

test('the posts that come along are read again as they were', () => {
  const files = readdirSync(postsFolder, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(?:md|html)$/.test(name),
  );
  for (const file of files.filter(name => name.includes('_posts'))) {
    const { blocks } = parsePost({ path: file, bytes: readFileSync(path.join(postsFolder, file)), site });
    // Footnotes become paragraphs, and a caption a paragraph below its picture.
    const kept = blocks.filter(
      block => block.kind !== 'footnotes' && !(block.kind === 'figure' && block.caption),
    );
    assert.deepEqual(plainer(readAgain(kept)), plainer(kept), file);
  }
});
