import type { RichText, Span } from '../post/post.ts';
import { type RichNode, richTree } from './rich-tree.ts';
import { safeUrl } from './safe-url.ts';

/** Text for any place in HTML, in attributes too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character]!);
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text with its spans as elements; a line the author broke is a `<br>`. */
export function richHtml(content: RichText): string {
  return nodesHtml(richTree(content));
}

function nodesHtml(nodes: readonly RichNode[]): string {
  return nodes
    .map(node =>
      typeof node === 'string'
        ? escapeHtml(node).replaceAll('\n', '<br>\n')
        : wrapped(node.span, nodesHtml(node.children)),
    )
    .join('');
}

const elements = { strong: 'strong', emphasis: 'em', code: 'code', strike: 's', mark: 'mark' } as const;

function wrapped(span: Span, inner: string): string {
  if (span.kind === 'link' || span.kind === 'ticker') {
    const url = safeUrl(span.url);
    return url === undefined ? inner : `<a href="${escapeHtml(url)}">${inner}</a>`;
  }
  const element = elements[span.kind];
  return `<${element}>${inner}</${element}>`;
}
