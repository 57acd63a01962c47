import type { RichText, Span } from '../post.ts';

/** Several texts as one, each on a line of its own. */
export function joinLines(parts: readonly RichText[]): RichText {
  const [first = { text: '', spans: [] }, ...rest] = parts;
  if (rest.length === 0) return first;
  const spans: Span[] = [];
  let length = 0;
  for (const part of parts) {
    for (const span of part.spans)
      spans.push({ ...span, start: span.start + length, end: span.end + length });
    length += part.text.length + 1;
  }
  return { text: parts.map(part => part.text).join('\n'), spans };
}

/** What is left of a text when everything under spans of these kinds is taken away. */
export function textOutside(content: RichText, kinds: readonly Span['kind'][]): string {
  let outside = '';
  let at = 0;
  for (const span of content.spans) {
    if (!kinds.includes(span.kind) || span.end <= at) continue;
    outside += content.text.slice(at, Math.max(at, span.start));
    at = span.end;
  }
  return outside + content.text.slice(at);
}
