import type { RichText, Span } from '../post/post.ts';
import type { Emphasis, LineSpan, Role } from './line.ts';
import type { LinkNumbers } from './link-numbers.ts';

/** What a run of characters is, without the characters. */
export type TextStyle = Omit<LineSpan, 'text'>;

/** A text as it will be read, link numbers in it, cut into runs of one style that cover it from end to end. */
export interface StyledText {
  readonly text: string;
  /** The same text for the line breaker: a link number, which must not part from its link, poses as closing brackets. */
  readonly breakable: string;
  readonly runs: readonly StyledRun[];
}

export interface StyledRun {
  /** Where it ends in `text`; it begins where the one before ends. */
  readonly end: number;
  readonly style: TextStyle;
}

/** Text of one style. */
export function plainText(text: string, style: TextStyle): StyledText {
  return { text, breakable: text, runs: [{ end: text.length, style }] };
}

/** One text after another, as one. */
export function joinText(first: StyledText, second: StyledText): StyledText {
  const shift = first.text.length;
  return {
    text: first.text + second.text,
    breakable: first.breakable + second.breakable,
    runs: [...first.runs, ...second.runs.map(run => ({ ...run, end: run.end + shift }))],
  };
}

/** The text with a space where the author broke the line. */
export function onOneLine({ text, breakable, runs }: StyledText): StyledText {
  return { text: text.replaceAll('\n', ' '), breakable: breakable.replaceAll('\n', ' '), runs };
}

/** Flattens the nested spans of `content` over a base style, and puts its number after each link. */
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
      open.pop();
      if (span.kind !== 'link') continue;
      const number = links.numberFor(span.url, content.text.slice(span.start, span.end));
      if (number === undefined) continue;
      const label = `[${number}]`;
      write(label, ']'.repeat(label.length), { role: 'link-number', url: span.url });
    }
  };

  for (const span of outermostFirst(content.spans)) {
    closeUntil(span.start);
    writeUntil(span.start);
    open.push(span);
  }
  closeUntil(content.text.length);
  writeUntil(content.text.length);
  return { text, breakable, runs };
}

function outermostFirst(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Headings and headers stay what they are whatever stands in them; elsewhere the innermost link, ticker or code shows. */
function styleInside(open: readonly Span[], base: TextStyle): TextStyle {
  if (open.length === 0) return base;
  let role: Role = base.role;
  let url = base.url;
  const emphases = new Set<Emphasis>(base.emphases);
  for (const span of open) {
    if (span.kind === 'link' || span.kind === 'ticker') url = span.url ?? url;
    if (span.kind === 'link' || span.kind === 'ticker' || span.kind === 'code') {
      if (!KEPT_ROLES.has(base.role)) role = span.kind;
    } else {
      emphases.add(span.kind);
    }
  }
  return {
    role,
    ...(emphases.size > 0 && { emphases: [...emphases] }),
    ...(url !== undefined && { url }),
  };
}

const KEPT_ROLES: ReadonlySet<Role> = new Set(['heading', 'table-header']);
