import type { RichText, Span } from '../post/post.ts';

/** A run of text, or a span with what is under it. */
export type RichNode = string | { readonly span: Span; readonly children: readonly RichNode[] };

/** The tree that a text and the spans over it are: spans nest, and of two that are alike the first is the outer one. */
export function richTree({ text, spans }: RichText): readonly RichNode[] {
  const outerFirst = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  return nodesUntil(0, text.length);

  function nodesUntil(start: number, end: number): RichNode[] {
    const nodes: RichNode[] = [];
    let at = start;
    for (let span = outerFirst[next]; span !== undefined && span.start < end; span = outerFirst[next]) {
      next += 1;
      if (span.start > at) nodes.push(text.slice(at, span.start));
      nodes.push({ span, children: nodesUntil(span.start, span.end) });
      at = span.end;
    }
    if (end > at) nodes.push(text.slice(at, end));
    return nodes;
  }
}
