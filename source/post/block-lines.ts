import type { Block, RichText } from './post.ts';

/**
 * The texts of blocks where there is room for nothing but lines: in a cell, a caption, a term. Pictures give
 * their description.
 */
export function linesOf(blocks: readonly Block[]): RichText[] {
  return blocks.flatMap((block): RichText[] => {
    switch (block.kind) {
      case 'quote':
        return linesOf(block.blocks);
      case 'list':
      case 'footnotes':
        return block.items.flatMap(linesOf);
      case 'definitions':
        return block.items.flatMap(({ term, blocks: described }) => [term, ...linesOf(described)]);
      case 'table':
        return [
          ...optional(block.caption),
          ...block.rows.flatMap(row => row.map(cell => cell.content)),
        ].filter(({ text }) => text !== '');
      case 'code':
        return [{ text: block.text, spans: [{ kind: 'code', start: 0, end: block.text.length }] }];
      case 'figure':
        return [...(block.alt === '' ? [] : [{ text: block.alt, spans: [] }]), ...optional(block.caption)];
      case 'rule':
        return [];
      default:
        return [block.content];
    }
  });
}

function optional(text: RichText | undefined): RichText[] {
  return text ? [text] : [];
}
