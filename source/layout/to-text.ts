import type { Line, LineSpan } from './line.ts';
import { type Colour, type Style, styleOf } from './theme.ts';

interface AnsiOptions {
  /** False under `NO_COLOR`: bold, dim and underline stay, as https://no-color.org asks. */
  readonly hasColour: boolean;
  /** Whether links are written as OSC 8 hyperlinks. */
  readonly hasLinks: boolean;
}

/** Lines as text for pipes and files: nothing but the characters, no space at a line's end. */
export function toPlainText(lines: readonly Line[]): string {
  return lines.map(line => `${joined(line).trimEnd()}\n`).join('');
}

/**
 * Lines for a terminal. Every line opens and closes its own styles, so that any part of the text can stand
 * alone.
 */
export function toAnsi(lines: readonly Line[], options: AnsiOptions): string {
  return lines.map(line => `${line.spans.map(span => spanToAnsi(span, options)).join('')}\n`).join('');
}

function joined(line: Line): string {
  return line.spans.length === 1 ? line.spans[0]!.text : line.spans.map(span => span.text).join('');
}

const COLOUR_CODES: { readonly [colour in Colour]: number } = {
  black: 30,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
  white: 37,
  blackBright: 90,
  redBright: 91,
  greenBright: 92,
  yellowBright: 93,
  blueBright: 94,
  magentaBright: 95,
  cyanBright: 96,
  whiteBright: 97,
};

function spanToAnsi(span: LineSpan, options: AnsiOptions): string {
  const codes = codesOf(styleOf(span), options.hasColour);
  const styled = codes.length > 0 ? `\u001b[${codes.join(';')}m${span.text}\u001b[0m` : span.text;
  return options.hasLinks && span.url && isSafeUrl(span.url) ? hyperlink(span.url, styled) : styled;
}

function codesOf(style: Style, hasColour: boolean): number[] {
  const codes: number[] = [];
  if (style.isBold) codes.push(1);
  if (style.isDim) codes.push(2);
  if (style.isItalic) codes.push(3);
  if (style.isUnderlined) codes.push(4);
  if (style.isInverse) codes.push(7);
  if (style.isStruck) codes.push(9);
  if (style.colour && hasColour) codes.push(COLOUR_CODES[style.colour]);
  return codes;
}

/**
 * The parser lets no other URL into a post; what goes inside a control sequence is looked at again all the
 * same.
 */
function isSafeUrl(url: string): boolean {
  return /^(?:https?:|mailto:)[\x21-\x7e]+$/.test(url);
}

function hyperlink(url: string, text: string): string {
  return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}
