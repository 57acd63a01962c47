import type { Block, Cell, Post, RichText, Span } from '../../source/post/post.ts';

/** Blocks and posts in few words, for tests of how they are laid out. */

export function rich(text: string, ...spans: Span[]): RichText {
  return { text, spans };
}

export function paragraph(text: string, ...spans: Span[]): Block {
  return { kind: 'paragraph', content: rich(text, ...spans), isCentred: false };
}

export function heading(level: number, text: string, ...spans: Span[]): Block {
  return { kind: 'heading', level, content: rich(text, ...spans) };
}

export function quote(...blocks: Block[]): Block {
  return { kind: 'quote', blocks };
}

export function bullets(...items: Block[][]): Block {
  return { kind: 'list', start: undefined, items };
}

export function numbered(start: number, ...items: Block[][]): Block {
  return { kind: 'list', start, items };
}

/** A table with a row of headers; a cell with a number beside it spans so many columns. */
export function table(headers: readonly CellText[], ...rows: (readonly CellText[])[]): Block {
  const cells = (texts: readonly CellText[], isHeader: boolean) => texts.map(text => cellOf(text, isHeader));
  return {
    kind: 'table',
    caption: undefined,
    rows: [...(headers.length > 0 ? [cells(headers, true)] : []), ...rows.map(row => cells(row, false))],
  };
}

export type CellText = string | readonly [text: string, columnSpan: number];

function cellOf(cell: CellText, isHeader: boolean): Cell {
  const [text, columnSpan] = typeof cell === 'string' ? [cell, 1] : cell;
  return { content: rich(text), isHeader, columnSpan };
}

/** The span over the one place where `part` stands in `text`. */
export function link(text: string, part: string, url: string): Span {
  return { kind: 'link', url, ...place(text, part) };
}

export function place(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

export function postOf(blocks: readonly Block[], change: Partial<Post> = {}): Post {
  return {
    head: {
      id: 'ceshi/2024/03/18/post',
      path: '_posts/2024-03-18-post.md',
      title: '标题',
      date: { epochMs: Date.UTC(2024, 2, 18, 1, 22, 48), hasTime: true },
      categories: ['ceshi'],
      tags: [],
      warnings: [],
    },
    title: '标题',
    blocks,
    source: undefined,
    originalUrl: undefined,
    tickers: [],
    warnings: [],
    ...change,
  };
}
