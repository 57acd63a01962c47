import { cleanText } from '../../text/clean.ts';
import type { RichText, Span } from '../post.ts';
import { segmentBreak } from './segment-break.ts';

/** What a span says, while it is not known yet where it starts and ends. */
export type Mark = Span extends infer Each
  ? Each extends Span
    ? Omit<Each, 'start' | 'end'>
    : never
  : never;

/**
 * Any white space means nothing at a text's edges: Chinese paragraphs begin with two U+3000, HTML's with
 * no-break or em spaces.
 */
const isSpace = (character: string): boolean => /\s/.test(character);

/** An author's line break within the white space that is waiting. */
const authorsBreak = '\v';

/**
 * Puts a block's text together from runs, cleaning each, and keeps the spans' offsets right while doing so.
 *
 * White space waits until the next character shows what becomes of it: at the ends of a text and beside a
 * line break it vanishes (indents too: the layout sets paragraphs apart), it never belongs to a span that
 * begins or ends with it, and a newline of the source is a space or nothing.
 */
export class RichTextBuilder {
  #text = '';
  /** The last characters of the text, so that it need not be made flat to see them. */
  #tail = '';
  #waitingSpace = '';
  #spans: Span[] = [];
  #open: { readonly mark: Mark; readonly isRedundant: boolean; start: number | undefined }[] = [];

  add(run: string): void {
    for (const [index, line] of cleanText(run).split('\n').entries()) {
      if (index > 0) this.#waitingSpace += '\n';
      this.#addLine(line);
    }
  }

  breakLine(): void {
    this.#waitingSpace += authorsBreak;
  }

  open(mark: Mark): void {
    const isRedundant = this.#open.some(open => familyOf(open.mark) === familyOf(mark));
    this.#open.push({ mark, isRedundant, start: undefined });
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed) this.#endSpan(closed);
  }

  /**
   * The text so far, undefined where there is none, and a new beginning; open spans go on in what comes next.
   */
  take(): RichText | undefined {
    for (const open of this.#open.toReversed()) this.#endSpan(open);
    const content = finish(this.#text, this.#spans);
    this.#text = '';
    this.#tail = '';
    this.#waitingSpace = '';
    this.#spans = [];
    return content;
  }

  #addLine(line: string): void {
    let start = 0;
    let end = line.length;
    while (start < end && isSpace(line[start]!)) start++;
    while (end > start && isSpace(line[end - 1]!)) end--;
    this.#waitingSpace += line.slice(0, start);
    if (start === end) return;
    this.#addWords(line.slice(start, end).replace(/ {2,}/g, ' '));
    this.#waitingSpace = line.slice(end);
  }

  #addWords(words: string): void {
    if (this.#text !== '') this.#text += spaceBetween(this.#tail, this.#waitingSpace, words);
    this.#waitingSpace = '';
    for (let index = this.#open.length - 1; index >= 0; index--) {
      const open = this.#open[index]!;
      if (open.start !== undefined) break;
      open.start = this.#text.length;
    }
    this.#text += words;
    this.#tail = words.slice(-2);
  }

  #endSpan(open: { readonly mark: Mark; readonly isRedundant: boolean; start: number | undefined }): void {
    if (open.start !== undefined && !open.isRedundant) {
      this.#spans.push({ ...open.mark, start: open.start, end: this.#text.length });
    }
    open.start = undefined;
  }
}

/** A link in a ticker, or strong in strong, says nothing new. */
function familyOf(mark: Mark): string {
  return mark.kind === 'ticker' ? 'link' : mark.kind;
}

function spaceBetween(before: string, waiting: string, after: string): string {
  if (waiting.includes(authorsBreak)) return waiting.split(authorsBreak).length > 2 ? '\n\n' : '\n';
  if (waiting.includes('\n')) return segmentBreak(before, after);
  return waiting.replace(/ {2,}/g, ' ');
}

/**
 * Outer spans before inner ones. Where runs only together are unclean (too many marks in a row), the text
 * matters more than spans.
 */
function finish(text: string, spans: readonly Span[]): RichText | undefined {
  if (text === '') return undefined;
  const cleaned = cleanText(text);
  if (cleaned !== text) return cleaned === '' ? undefined : { text: cleaned, spans: [] };
  return {
    text,
    spans: spans.toReversed().sort((one, other) => one.start - other.start || other.end - one.end),
  };
}
