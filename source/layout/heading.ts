import type { Block, Span } from '../post/post.ts';
import type { LineSpan } from './line.ts';

/**
 * The bar before a heading: broad for the article's highest level, slim below it. It says what is a heading
 * without colour too, and is no mark-up that a reader would have to read past.
 */
export function headingMark(level: number, topLevel: number): LineSpan {
  return { text: level <= topLevel ? '▌ ' : '▎ ', role: 'heading' };
}

/** The level of the highest headings among `blocks`; 1 where there are none. */
export function topHeadingLevel(blocks: readonly Block[]): number {
  const levels = blocks.flatMap(block => (block.kind === 'heading' ? [block.level] : []));
  return levels.length === 0 ? 1 : Math.min(...levels);
}

/** What may follow the last text of an article and is no text that a heading could stand over. */
const AFTERTHOUGHTS: ReadonlySet<Block['kind']> = new Set(['heading', 'source-line', 'rule']);

/** Headings with nothing left to head are what an author wrote in bold at the end: strong paragraphs. */
export function withoutLastHeadings(blocks: readonly Block[]): readonly Block[] {
  const lastText = blocks.findLastIndex(block => !AFTERTHOUGHTS.has(block.kind));
  return blocks.map((block, index) => {
    if (block.kind !== 'heading' || index < lastText) return block;
    const { text, spans } = block.content;
    const strong: Span = { start: 0, end: text.length, kind: 'strong' };
    return { kind: 'paragraph', content: { text, spans: [strong, ...spans] }, isCentred: false };
  });
}
