import type { RichText, Span } from '../post/post.ts';
import type { Emphasis, Role } from './line.ts';
import type { LinkNumbers } from './link-numbers.ts';
import { plainText, type StyledRun, type StyledText, type TextStyle } from './styled-text.ts';

/**
 * Stands on both sides of what is struck out, which would read as its opposite where the stroke is not
 * shown.
 */
export const STRIKE = '~~';
/** Brackets of the same width, which the strike poses as for the line breaker. */
const STRIKE_OPENER = '｢｢';
const STRIKE_CLOSER = '｣｣';

/**
 * Flattens the nested spans of `content` over a base style, puts its number after each link, and marks what
 * is struck out.
 */
export function styleText(content: RichText, base: TextStyle, links: LinkNumbers): StyledText {
  if (content.spans.length === 0) return plainText(content.text, base);
  const runs: StyledRun[] = [];
  const open: Span[] = [];
  let text = '';
  let breakable = '';
  let position = 0;

  const write = (piece: string, breakablePiece: string, style: TextStyle) => {
    if (piece === '') return;
    text += piece;
    breakable += breakablePiece;
    runs.push({ end: text.length, style });
  };
  const writeUntil = (end: number) => {
    const piece = content.text.slice(position, end);
    write(piece, piece, styleInside(open, base));
    position = Math.max(position, end);
  };
  const closeUntil = (end: number) => {
    while (open.length > 0 && open.at(-1)!.end <= end) {
      const span = open.at(-1)!;
      writeUntil(span.end);
      if (span.kind === 'strike') write(STRIKE, STRIKE_CLOSER, styleInside(open, base));
      open.pop();
      if (span.kind !== 'link') continue;
      const label = labelOf(span, content.text, links);
      write(label, ']'.repeat(label.length), { role: 'link-number', url: span.url });
    }
  };

  for (const span of outermostFirst(content.spans)) {
    closeUntil(span.start);
    writeUntil(span.start);
    open.push(span);
    if (span.kind === 'strike') write(STRIKE, STRIKE_OPENER, styleInside(open, base));
  }
  closeUntil(content.text.length);
  writeUntil(content.text.length);
  return { text, breakable, runs };
}

/** Outer spans before those in them. */
function outermostFirst(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `[1]`, or nothing after a link that needs or deserves no number. */
function labelOf(link: Span & { kind: 'link' }, text: string, links: LinkNumbers): string {
  const linked = text.slice(link.start, link.end);
  if (link.isKeyword) {
    links.note(link.url, linked);
    return '';
  }
  const number = links.numberFor(link.url, linked);
  return number === undefined ? '' : `[${number}]`;
}

/** What stays what it is whatever stands in it; elsewhere the innermost link, ticker or code shows. */
const KEPT_ROLES: ReadonlySet<Role> = new Set(['heading', 'table-header']);

function styleInside(open: readonly Span[], base: TextStyle): TextStyle {
  if (open.length === 0) return base;
  const emphases = new Set<Emphasis>(base.emphases);
  let { role, url } = base;
  for (const span of open) {
    if (span.kind === 'link' || span.kind === 'ticker') url = span.url ?? url;
    if (span.kind !== 'link' && span.kind !== 'ticker' && span.kind !== 'code') emphases.add(span.kind);
    else if (!KEPT_ROLES.has(base.role) && !isKeyword(span)) role = span.kind;
  }
  return {
    role,
    ...(emphases.size > 0 && { emphases: [...emphases] }),
    ...(url !== undefined && { url }),
  };
}

/** A keyword can be opened, but looks like the words around it: nobody meant it to stand out. */
function isKeyword(span: Span): boolean {
  return span.kind === 'link' && span.isKeyword === true;
}
