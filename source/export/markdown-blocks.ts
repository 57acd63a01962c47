import type { Block, Cell, RichText } from '../post/post.ts';
import { tableHtml } from './html-blocks.ts';
import { escapeLineStart, escapeMarkdown, richMarkdown } from './markdown-text.ts';
import { safeUrl } from './safe-url.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** Blocks as Markdown, a blank line between each two. Neighbouring lists have different signs, or they would be one. */
export function blocksMarkdown(blocks: readonly Block[]): string {
  let lists = 0;
  return blocks
    .map((block, index) => {
      lists = block.kind === 'list' && blocks[index - 1]?.kind === 'list' ? lists + 1 : 0;
      return blockMarkdown(block, lists % 2);
    })
    .join('\n\n');
}

function blockMarkdown(block: Block, variant: number): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${oneLine(block.content)}`;
    case 'paragraph':
    case 'source-line':
    case 'links':
      return paragraph(block.content);
    case 'quote':
      return prefixed(blocksMarkdown(block.blocks), '> ', '> ');
    case 'list':
      return listMarkdown(block, variant);
    case 'footnotes':
      return block.items
        .map((item, index) => prefixed(blocksMarkdown(item), `〔${index + 1}〕 `, ''))
        .join('\n\n');
    case 'definitions':
      return block.items
        .map(
          ({ term, blocks }) =>
            `${escapeLineStart(oneLine(term))}\n${prefixed(blocksMarkdown(blocks), ': ', '  ')}`,
        )
        .join('\n\n');
    case 'table':
      return isPipeTable(block) ? pipeTable(block) : tableHtml(block);
    case 'code':
      return codeMarkdown(block);
    case 'figure':
      return figureMarkdown(block);
    case 'rule':
      return '* * *';
  }
}

function paragraph(content: RichText): string {
  return richMarkdown(content, '\\\n').split('\n').map(escapeLineStart).join('\n');
}

function oneLine(content: RichText): string {
  return richMarkdown(content, ' ');
}

/** Lines with something before each; what is blank stays blank. */
function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => ((index === 0 ? first : others) + line).trimEnd())
    .join('\n');
}

function listMarkdown({ start, items }: BlockOf<'list'>, variant: number): string {
  return items
    .map((blocks, index) => {
      const sign = start === undefined ? '-*'[variant]! : `${start + index}${'.)'[variant]}`;
      return prefixed(blocksMarkdown(blocks), `${sign} `, ' '.repeat(sign.length + 1));
    })
    .join('\n');
}

function codeMarkdown({ text, language }: BlockOf<'code'>): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language?.replace(/[^\w+#-]/g, '') ?? ''}`, text.replace(/\n$/, ''), fence].join('\n');
}

function figureMarkdown({ alt, url, caption }: BlockOf<'figure'>): string {
  const address = safeUrl(url);
  const description = escapeMarkdown(alt);
  const image =
    address === undefined
      ? description
      : `![${description}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  return caption === undefined ? image : `${image}\n\n${paragraph(caption)}`;
}

/** Tables between pipes have one row of headings, the first, and cells of one column. */
function isPipeTable({ caption, rows }: BlockOf<'table'>): boolean {
  const [head = [], ...others] = rows;
  const isEven = rows.every(
    row => row.length === head.length && row.every(({ columnSpan }) => columnSpan === 1),
  );
  const isHeaded = head.every(({ isHeader }) => isHeader) && others.flat().every(({ isHeader }) => !isHeader);
  return caption === undefined && head.length > 0 && isEven && isHeaded;
}

function pipeTable({ rows }: BlockOf<'table'>): string {
  const [head = [], ...others] = rows;
  return [pipeRow(head), `|${' --- |'.repeat(head.length)}`, ...others.map(pipeRow)].join('\n');
}

function pipeRow(cells: readonly Cell[]): string {
  return `|${cells.map(({ content }) => ` ${richMarkdown(content, '<br>')} |`).join('')}`;
}
