import { linesOf } from './block-lines.ts';
import { buildBlocks } from './build-blocks.ts';
import { classify, sourceOf } from './classify.ts';
import { isTooDeep } from './html-depth.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { noteHtml } from './note-html.ts';
import { readNoteTree } from './note-tree.ts';
import { plainHtml } from './plain-html.ts';
import type { Block } from './post.ts';
import { prepareMarkdown } from './prepare-markdown.ts';
import type { Site } from './site.ts';
import { splitTail } from './split-tail.ts';
import type { Warning } from './warning.ts';

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

/** Reads a post's body, Markdown, HTML or both. A body that has text always gives blocks; whatever it holds, nothing is thrown. */
export function parseBody(body: string, site: Site): Body {
  const { body: article, originalUrl } = splitTail(body, site);
  const markdown = prepareMarkdown(article, site.url);
  const html = markdownToHtml(markdown);
  const structured = html === undefined || isTooDeep(html) ? undefined : htmlToBlocks(html, site.url);
  const found = structured?.length ? structured : htmlToBlocks(plainHtml(markdown.text), site.url);
  const blocks = classify(found, site);
  const source = sourceOf(blocks);
  return {
    blocks,
    ...(source !== undefined && { source }),
    ...(originalUrl !== undefined && { originalUrl }),
    tickers: tickersOf(blocks),
    warnings: structured ? [] : [{ kind: 'too-deep' }],
  };
}

/** The blocks of HTML that is not too deep, before they are classified. */
export function htmlToBlocks(html: string, siteUrl: string | undefined): Block[] {
  return buildBlocks(readNoteTree(noteHtml(html, siteUrl)));
}

function tickersOf(blocks: readonly Block[]): string[] {
  const tickers = new Set<string>();
  for (const { spans } of linesOf(blocks)) {
    for (const span of spans) if (span.kind === 'ticker') tickers.add(span.ticker);
  }
  return [...tickers];
}
