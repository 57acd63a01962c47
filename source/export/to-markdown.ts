import { metaOf } from '../layout/meta.ts';
import type { Post } from '../post/post.ts';
import { articleWords } from '../words/article.ts';
import type { ExportOptions } from './export-options.ts';
import { blocksMarkdown } from './markdown-blocks.ts';
import { escapeLineStart, escapeMarkdown } from './markdown-text.ts';
import { safeUrl } from './safe-url.ts';

/**
 * A post as Markdown of the cleaned blocks: CommonMark with tables and definition lists, in which no text is taken for a sign.
 * finews reads the same blocks from it again.
 */
export function toMarkdown(post: Post, options: ExportOptions): string {
  const body = blocksMarkdown(post.blocks);
  if (!options.hasHeader) return `${body}\n`;
  const url = safeUrl(post.originalUrl);
  const { original } = articleWords[options.language];
  return [
    `# ${escapeMarkdown(post.title)}`,
    escapeLineStart(escapeMarkdown(metaOf(post, options))),
    body,
    ...(url === undefined ? [] : [`${original}<${url.replace(/[<>]/g, encodeURIComponent)}>`]),
  ]
    .join('\n\n')
    .concat('\n');
}
