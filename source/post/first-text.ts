import type { Block } from './post.ts';

/** The text of the first block that has any, at any depth; empty where there is none. */
export function firstText(blocks: readonly Block[]): string {
  for (const block of blocks) {
    const text = textOf(block);
    if (text.trim() !== '') return text;
  }
  return '';
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'source-line':
    case 'links':
      return block.content.text;
    case 'quote':
      return firstText(block.blocks);
    case 'list':
    case 'footnotes':
      return firstText(block.items.flat());
    case 'definitions':
      return block.items[0]?.term.text ?? '';
    case 'table':
      return (
        block.caption?.text ||
        block.rows
          .flat()
          .map(cell => cell.content.text)
          .join(' ')
      );
    case 'code':
      return block.text;
    case 'figure':
      return block.caption?.text || block.alt;
    case 'rule':
      return '';
  }
}
