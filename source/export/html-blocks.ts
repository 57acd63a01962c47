import type { Block, Cell } from '../post/post.ts';
import { escapeHtml, richHtml } from './html-text.ts';
import { safeUrl } from './safe-url.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** Blocks as HTML, one below the other: elements of structure alone, without classes, styles and scripts. */
export function blocksHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${richHtml(block.content)}</h${block.level}>`;
    case 'paragraph':
    case 'source-line':
    case 'links':
      return `<p>${richHtml(block.content)}</p>`;
    case 'quote':
      return `<blockquote>\n${blocksHtml(block.blocks)}\n</blockquote>`;
    case 'list':
      return listHtml(block);
    case 'footnotes':
      return `<section>\n${itemsHtml('ol', block.items)}\n</section>`;
    case 'definitions':
      return `<dl>\n${block.items
        .map(({ term, blocks }) => `<dt>${richHtml(term)}</dt>\n<dd>${blocksHtml(blocks)}</dd>`)
        .join('\n')}\n</dl>`;
    case 'table':
      return tableHtml(block);
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'figure':
      return figureHtml(block);
    case 'rule':
      return '<hr>';
  }
}

function listHtml({ start, items }: BlockOf<'list'>): string {
  if (start === undefined) return itemsHtml('ul', items);
  return itemsHtml('ol', items, start === 1 ? '' : ` start="${start}"`);
}

function itemsHtml(element: 'ol' | 'ul', items: readonly (readonly Block[])[], attributes = ''): string {
  const rows = items.map(blocks => `<li>${blocksHtml(blocks)}</li>`);
  return [`<${element}${attributes}>`, ...rows, `</${element}>`].join('\n');
}

/** A table as HTML; Markdown has no other way to say a cell over several columns. */
export function tableHtml({ caption, rows }: BlockOf<'table'>): string {
  return [
    '<table>',
    ...(caption === undefined ? [] : [`<caption>${richHtml(caption)}</caption>`]),
    ...rows.map(cells => `<tr>${cells.map(cellHtml).join('')}</tr>`),
    '</table>',
  ].join('\n');
}

function cellHtml({ content, isHeader, columnSpan }: Cell): string {
  const element = isHeader ? 'th' : 'td';
  const span = columnSpan > 1 ? ` colspan="${columnSpan}"` : '';
  return `<${element}${span}>${richHtml(content)}</${element}>`;
}

function figureHtml({ alt, url, caption }: BlockOf<'figure'>): string {
  const address = safeUrl(url);
  const image =
    address === undefined ? escapeHtml(alt) : `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">`;
  const below = caption === undefined ? '' : `<figcaption>${richHtml(caption)}</figcaption>`;
  return `<figure>${image}${below}</figure>`;
}
