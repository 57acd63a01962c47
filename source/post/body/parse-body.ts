import { linesOf } from '../block-lines.ts';
import type { Block } from '../post.ts';
import type { Site } from '../site.ts';
import type { Warning } from '../warning.ts';
import { classify, sourceOf } from './classify.ts';
import { type Obstacle, obstacleIn } from './html-limits.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { plainHtml } from './plain-html.ts';
import { type PreparedMarkdown, prepareMarkdown } from './prepare-markdown.ts';
import { splitTail } from './split-tail.ts';

/** What stands below a post's front matter, read. */
export interface Body {
  readonly blocks: readonly Block[];
  /** The medium that the source line names. */
  readonly source?: string;
  readonly originalUrl?: string;
  /** Normal forms of the stocks that the text links, each once. */
  readonly tickers: readonly string[];
  readonly warnings: readonly Warning[];
}

/** Blocks, or what stood in their way. */
interface Structure {
  readonly blocks: readonly Block[];
  readonly obstacle?: Obstacle;
}

/**
 * Reads a post's body, Markdown, HTML or both. A body that has text always gives blocks; whatever it holds,
 * nothing is thrown.
 */
export function parseBody(body: string, site: Site): Body {
  const { body: article, originalUrl } = splitTail(body, site);
  const markdown = prepareMarkdown(article, site.url);
  const structured = readStructure(markdown, site.url);
  const found =
    structured.blocks.length > 0 ? structured.blocks : htmlToBlocks(plainHtml(markdown.text), site.url);
  const blocks = classify(found, site);
  const source = sourceOf(blocks);
  return {
    blocks,
    ...(source !== undefined && { source }),
    ...(originalUrl !== undefined && { originalUrl }),
    tickers: tickersOf(blocks),
    warnings: structured.obstacle ? [{ kind: structured.obstacle }] : [],
  };
}

function readStructure(markdown: PreparedMarkdown, siteUrl: string | undefined): Structure {
  const rendered = markdownToHtml(markdown);
  if ('obstacle' in rendered) return { blocks: [], obstacle: rendered.obstacle };
  const obstacle = obstacleIn(rendered.html);
  return obstacle ? { blocks: [], obstacle } : { blocks: htmlToBlocks(rendered.html, siteUrl) };
}

function tickersOf(blocks: readonly Block[]): string[] {
  const tickers = new Set<string>();
  for (const { spans } of linesOf(blocks)) {
    for (const span of spans) if (span.kind === 'ticker') tickers.add(span.ticker);
  }
  return [...tickers];
}
