import { parseBody } from '../../../source/post/body/parse-body.ts';
import type { Block, RichText } from '../../../source/post/post.ts';
import type { Site } from '../../../source/post/site.ts';

/** The site that the tests' posts belong to. */
export const site: Site = {
  title: undefined,
  url: 'https://news.example',
  timezone: 'Asia/Shanghai',
  language: undefined,
};

export function blocksOf(body: string): readonly Block[] {
  return parseBody(body, site).blocks;
}

/** Blocks as an outline that is easy to read in a test: `h2 标题`, `p 正文`, `ul` over its items, and so on. */
export function outlineOf(body: string): string[] {
  return blocksOf(body).flatMap(block => outline(block, ''));
}

function outline(block: Block, indent: string): string[] {
  const inner = (blocks: readonly Block[]): string[] => blocks.flatMap(each => outline(each, `${indent}  `));
  switch (block.kind) {
    case 'heading':
      return [`${indent}h${block.level} ${block.content.text}`];
    case 'paragraph':
      return [`${indent}${block.isCentred ? 'centred' : 'p'} ${block.content.text}`];
    case 'source-line':
    case 'links':
      return [`${indent}${block.kind} ${block.content.text}`];
    case 'quote':
      return [`${indent}quote`, ...inner(block.blocks)];
    case 'list':
      return [
        `${indent}${block.start === undefined ? 'ul' : `ol ${block.start}`}`,
        ...block.items.flatMap(item => [`${indent} -`, ...inner(item)]),
      ];
    case 'footnotes':
      return [`${indent}footnotes`, ...block.items.flatMap(item => [`${indent} -`, ...inner(item)])];
    case 'definitions':
      return block.items.flatMap(item => [`${indent}term ${item.term.text}`, ...inner(item.blocks)]);
    case 'table':
      return [
        `${indent}table ${block.caption?.text ?? ''}`.trimEnd(),
        ...block.rows.map(row => `${indent}  ${row.map(cellText).join(' | ')}`),
      ];
    case 'code':
      return [`${indent}code ${block.language ?? ''}`.trimEnd(), block.text];
    case 'figure':
      return [
        `${indent}figure ${[block.alt, block.url, block.caption?.text].map(part => part ?? '-').join(' ')}`,
      ];
    case 'rule':
      return [`${indent}rule`];
  }
}

function cellText(cell: { content: RichText; isHeader: boolean; columnSpan: number }): string {
  return `${cell.isHeader ? '#' : ''}${cell.content.text}${cell.columnSpan > 1 ? `×${cell.columnSpan}` : ''}`;
}

/** The spans of the first text, as what they cover: `strong 巨化`, `link https://… 原文`. */
export function spansOf(body: string): string[] {
  const [block] = blocksOf(body);
  if (!block || !('content' in block)) return [];
  return block.content.spans.map(span => {
    const target =
      span.kind === 'link' ? span.url : span.kind === 'ticker' ? `${span.ticker} ${span.url}` : '';
    return [span.kind, target, block.content.text.slice(span.start, span.end)].filter(Boolean).join(' ');
  });
}
