import type { DomNode } from 'html-to-text';
import { linkUrl } from '../link-url.ts';
import type { Note } from './html-note.ts';
import { imageNote } from './image-note.ts';
import type { Mark } from './rich-text-builder.ts';
import { tickerOf } from './ticker.ts';

type Element = Readonly<DomNode>;

/**
 * What an element means, `siteUrl` being what relative links resolve against; undefined where it means
 * nothing.
 */
export type NoteOf = (element: Element, siteUrl: string | undefined) => Note | undefined;

/** How many columns or rows a cell may span; more is a mistake, or an attack. */
const maxSpan = 50;

const paragraph: NoteOf = element => ({
  kind: 'paragraph',
  isCentred: isCentred(element),
  isSourceLine: hasClass(element, 'em_media'),
});

const cell: NoteOf = ({ name, attribs }) => ({
  kind: 'cell',
  isHeader: name === 'th',
  columnSpan: wholeNumber(attribs.colspan, 1, maxSpan) ?? 1,
  rowSpan: wholeNumber(attribs.rowspan, 1, maxSpan) ?? 1,
});

const link: NoteOf = (element, siteUrl) => inline(tickerMark(element, siteUrl) ?? linkMark(element, siteUrl));

/** Rows of element names, and the note that they leave. */
const table: readonly (readonly [names: string, noteOf: NoteOf])[] = [
  ['p div center article aside header footer main nav figure form fieldset legend address', paragraph],
  ['details summary hgroup dialog search', paragraph],
  ['section', (element, siteUrl) => footnotes(element) ?? paragraph(element, siteUrl)],
  ['h1 h2 h3 h4 h5 h6', ({ name }) => ({ kind: 'heading', level: Number(name?.[1]) })],
  ['blockquote', () => ({ kind: 'quote' })],
  ['ul menu dir', () => ({ kind: 'list', start: undefined })],
  ['ol', ({ attribs }) => ({ kind: 'list', start: wholeNumber(attribs.start, 0, 999_999_999) ?? 1 })],
  ['li', () => ({ kind: 'item' })],
  ['dl', () => ({ kind: 'definitions' })],
  ['dt', () => ({ kind: 'term' })],
  ['dd', () => ({ kind: 'description' })],
  ['table', () => ({ kind: 'table' })],
  ['caption', () => ({ kind: 'table-caption' })],
  ['tr', () => ({ kind: 'row' })],
  ['td th', cell],
  ['figcaption', () => ({ kind: 'figure-caption' })],
  ['hr', element => (hasClass(element, 'footnotes-sep') ? undefined : { kind: 'rule' })],
  ['br', () => ({ kind: 'break' })],
  ['img', imageNote],
  ['pre listing xmp', element => ({ kind: 'code', language: languageOf(element) })],
  ['strong b', () => inline({ kind: 'strong' })],
  ['em i cite dfn var', () => inline({ kind: 'emphasis' })],
  ['code kbd samp tt', () => inline({ kind: 'code' })],
  ['del s strike', () => inline({ kind: 'strike' })],
  ['mark', () => inline({ kind: 'mark' })],
  ['a', link],
  /** Stocks come as spans too; the span of a sector board is a word like others. */
  ['span', (element, siteUrl) => inline(tickerMark(element, siteUrl))],
];

/** The note of each element that means something to a reader, by its name. */
export const elementNotes: ReadonlyMap<string, NoteOf> = new Map(
  table.flatMap(([names, noteOf]) => names.split(' ').map(name => [name, noteOf] as const)),
);

/** Elements whose text is not for the page, or not without a program that runs it. */
const unseen = new Set([
  ...['audio', 'button', 'canvas', 'embed', 'head', 'iframe', 'map', 'math', 'noscript', 'object', 'rp'],
  ...['select', 'svg', 'template', 'textarea', 'title', 'video'],
]);

/**
 * Whether a page shows nothing of an element. Styles are how archives hide things; a footnote needs no way
 * back here.
 */
export function isUnseen(element: Element): boolean {
  const { name, attribs } = element;
  return (
    unseen.has(name ?? '') ||
    'hidden' in attribs ||
    hasClass(element, 'footnote-backref') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '')
  );
}

function inline(mark: Mark | undefined): Note | undefined {
  return mark && { kind: 'inline', mark };
}

function tickerMark({ attribs }: Element, siteUrl: string | undefined): Mark | undefined {
  const ticker = tickerOf(attribs['data-code']);
  return ticker === undefined ? undefined : { kind: 'ticker', ticker, url: linkUrl(attribs.href, siteUrl) };
}

function linkMark(element: Element, siteUrl: string | undefined): Mark | undefined {
  const url = linkUrl(element.attribs.href, siteUrl);
  if (url === undefined) return undefined;
  const isKeyword = hasClass(element, 'keytip') || hasClass(element, 'infokey');
  return isKeyword ? { kind: 'link', url, isKeyword } : { kind: 'link', url };
}

function footnotes(element: Element): Note | undefined {
  return hasClass(element, 'footnotes') ? { kind: 'footnotes' } : undefined;
}

/** Undefined where the element leaves it to what it stands in. */
function isCentred({ name, attribs }: Element): boolean | undefined {
  const written = /text-align\s*:\s*([a-z]+)/i.exec(attribs.style ?? '')?.[1] ?? attribs.align;
  if (written !== undefined) return written.toLowerCase() === 'center';
  return name === 'center' ? true : undefined;
}

/**
 * The language of code, as Markdown (`language-ruby`), Jekyll (`data-lang`) and others name it, on the
 * `<pre>` or the `<code>` in it.
 */
function languageOf(element: Element): string | undefined {
  for (const { attribs } of [element, ...element.children.slice(0, 1)]) {
    const written = attribs?.['data-lang'] ?? /\blang(?:uage)?-([\w+#.-]+)/.exec(attribs?.class ?? '')?.[1];
    if (/^[\w+#.-]{1,20}$/.test(written ?? '')) return written;
  }
  return undefined;
}

function hasClass({ attribs }: Element, name: string): boolean {
  return attribs.class?.split(/\s+/).includes(name) ?? false;
}

function wholeNumber(written: string | undefined, least: number, most: number): number | undefined {
  if (!/^\s*\d{1,9}\s*$/.test(written ?? '')) return undefined;
  return Math.min(most, Math.max(least, Number(written)));
}
