import createMarkdownIt, { type MarkdownIt, type StateInline, type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import deflist from 'markdown-it-deflist';
import footnote from 'markdown-it-footnote';
import type { Obstacle } from './html-limits.ts';
import { once } from './once.ts';
import type { PreparedMarkdown } from './prepare-markdown.ts';

/** Below this level markdown-it drops what it finds. */
const maxNesting = 100;

/** Brackets within brackets: for each level that is looked into, the rest of the paragraph is gone through once more. */
const maxBracketLevels = 5;

/** Made when they are first needed: a parser takes longer to make than most posts to read. */
const parserForMarkdown = once(createParser);
const parserForHtml = once(() => createParser().disable('code'));

/** How many lines, tags or signs of one kind people never write; of more come seconds, and hundreds of megabytes. */
const maxParts = 50_000;
const signs = ['[', '*', '_', '`', '~', '|', '\\', '&'];

/** Each footnote is compared with all of them. */
const maxFootnotes = 1000;

/** A prepared body as HTML, or why markdown-it would not keep all of it. */
export function markdownToHtml({
  text,
  isHtml,
}: PreparedMarkdown): { html: string } | { obstacle: Obstacle } {
  if (holdsMore(text, '\n') || holdsMore(text, '<')) return { obstacle: 'too-many-parts' };
  if (isOneHtmlBlock(text)) return { html: text };
  if (signs.some(sign => holdsMore(text, sign)) || holdsMore(text, '[^', maxFootnotes)) {
    return { obstacle: 'too-many-parts' };
  }
  const parser = isHtml ? parserForHtml() : parserForMarkdown();
  const environment = {};
  const tokens = parser.parse(text, environment);
  if (tokens.some(token => token.level >= maxNesting - 2)) return { obstacle: 'too-deep' };
  takeLanguages(tokens);
  return { html: parser.renderer.render(tokens, parser.options, environment) };
}

const htmlBlockStart =
  /^\s*<(?:p|div|center|section|article|table|h[1-6]|ul|ol|dl|figure|blockquote)(?=[ \t>]|\/>|$)/i;

/**
 * Whether a text is one HTML block to CommonMark (4.6, condition 6), which goes from such a tag to the next
 * blank line: then Markdown changes nothing, and its parser need not be made. Most posts of finance
 * archives are such.
 */
function isOneHtmlBlock(text: string): boolean {
  return htmlBlockStart.test(text) && !/\n[ \t]*\n/.test(text.trim());
}

function holdsMore(text: string, part: string, most = maxParts): boolean {
  let parts = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (++parts > most) return true;
  }
  return false;
}

/**
 * CommonMark with tables, strikethrough, footnotes and definition lists, and emphasis that works between
 * Chinese characters.
 */
function createParser(): MarkdownIt {
  const parser = createMarkdownIt({ html: true, maxNesting }).use(footnote).use(deflist).use(cjkFriendly);
  // `10^[3]` is no footnote: kramdown has none within a line.
  parser.disable('footnote_inline');
  const { State } = parser.inline;
  parser.inline.State = class extends State {
    override level = maxNesting - maxBracketLevels;
  };
  parser.inline.ruler.before('emphasis', 'special_treatment', keepStockStar);
  parser.renderer.rules.footnote_caption = footnoteMark;
  return parser;
}

/** `〔1〕`, as Chinese books print it. It cannot be taken for the number of a link, `[1]`. */
function footnoteMark(tokens: Token[], index: number): string {
  const { id } = tokens[index]!.meta as { readonly id: number };
  return `〔${id + 1}〕`;
}

const stockStar = /\*(?=S?ST(?![A-Za-z*]))/y;

/** The star of `*ST康美` marks a stock that may be delisted; two of them in a line emphasise nothing. */
function keepStockStar(state: StateInline, isSilent: boolean): boolean {
  stockStar.lastIndex = state.pos;
  if (!stockStar.test(state.src)) return false;
  if (!isSilent) state.pending += '*';
  state.pos += 1;
  return true;
}

/** Gives code the language that kramdown's attributes below it named (see `removeKramdown`). */
function takeLanguages(tokens: Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'code_block' && token.type !== 'fence') continue;
    const next = tokens[index + 1];
    const language = next?.type === 'html_block' && /^<!--language-([\w+#-]+)-->/.exec(next.content)?.[1];
    if (!language || token.info.trim() !== '') continue;
    token.type = 'fence';
    token.info = language;
  }
}
