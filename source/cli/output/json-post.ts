import type { Marks } from '../../catalogue/marks.ts';
import { linesOf } from '../../post/block-lines.ts';
import type { Block, Post } from '../../post/post.ts';
import type { ShownPost } from '../posts/shown-post.ts';
import { type JsonHead, jsonHead } from './json-head.ts';

/** What `--format json` says of a post. Other programs read these fields: none is renamed or taken away. */
export interface JsonPost extends Omit<JsonHead, 'warnings'> {
  readonly source: string | null;
  readonly originalUrl: string | null;
  readonly tickers: readonly string[];
  readonly links: readonly { readonly text: string; readonly url: string }[];
  readonly warnings: readonly { readonly kind: string; readonly detail?: string }[];
  /** A paragraph a line. */
  readonly text: string;
  /** As `post/post.ts` describes them. */
  readonly blocks: readonly Block[];
}

export function jsonPost(
  { post, category, categoryName, timezone }: Omit<ShownPost, 'bytes'>,
  marks: Marks,
): JsonPost {
  const place = { category, categoryName: categoryName ?? category, timezone };
  return {
    ...jsonHead(post.head, place, marks),
    title: post.title,
    source: post.source ?? null,
    originalUrl: post.originalUrl ?? null,
    tickers: post.tickers,
    links: linksIn(post),
    warnings: post.warnings,
    text: linesOf(post.blocks)
      .map(({ text }) => text)
      .join('\n'),
    blocks: post.blocks,
  };
}

function linksIn({ blocks }: Post): { text: string; url: string }[] {
  return linesOf(blocks).flatMap(({ text, spans }) =>
    spans.flatMap(span => {
      const url = span.kind === 'link' || span.kind === 'ticker' ? span.url : undefined;
      return url === undefined ? [] : [{ text: text.slice(span.start, span.end), url }];
    }),
  );
}
