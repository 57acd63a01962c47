import { metaOf } from '../layout/meta.ts';
import type { Post } from '../post/post.ts';
import { articleWords } from '../words/article.ts';
import type { ExportOptions } from './export-options.ts';
import { blocksHtml } from './html-blocks.ts';
import { escapeHtml } from './html-text.ts';
import { safeUrl } from './safe-url.ts';

/**
 * A post as a piece of HTML to paste into a page: an `<article>` of the cleaned blocks, in which all text is escaped and every
 * address is http, https or mailto.
 */
export function toHtml(post: Post, options: ExportOptions): string {
  const body = blocksHtml(post.blocks);
  if (!options.hasHeader) return `${body}\n`;
  const url = safeUrl(post.originalUrl);
  const address = url && escapeHtml(url);
  const { original } = articleWords[options.language];
  return [
    '<article>',
    `<h1>${escapeHtml(post.title)}</h1>`,
    `<p>${escapeHtml(metaOf(post, options))}</p>`,
    body,
    ...(address === undefined ? [] : [`<p>${escapeHtml(original)}<a href="${address}">${address}</a></p>`]),
    '</article>',
    '',
  ].join('\n');
}
