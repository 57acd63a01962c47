import { changeOutsideFences } from './code-fence.ts';
import { removeKramdown } from './kramdown.ts';
import { removeLiquid } from './liquid.ts';

export interface PreparedMarkdown {
  readonly text: string;
  /** Whether the body is a page of HTML, however indented, in which four spaces are no code. */
  readonly isHtml: boolean;
}

const blockNames = [
  ...['p', 'div', 'center', 'section', 'article', 'blockquote', 'figure', 'figcaption', 'img', 'br', 'hr'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  'h[1-6]',
];
const blockTag = String.raw`</?(?:${blockNames.join('|')})\b`;

/**
 * A block tag that stands first in the body, or first on a line that CommonMark would not take for indented
 * code.
 */
const htmlBlock = new RegExp(String.raw`^\s*${blockTag}|\n {0,3}${blockTag}`, 'i');

const tagIndent = new RegExp(String.raw`^[ \t]+(?=${blockTag})`, 'gim');

/**
 * A post's body as Markdown that CommonMark understands: lines end in `\n`, Liquid and kramdown's attributes
 * are gone, and the tags of a page of HTML stand at the lines' beginnings, for Markdown shows indented ones
 * as code.
 */
export function prepareMarkdown(body: string, siteUrl: string | undefined): PreparedMarkdown {
  const lines = body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
  const text = changeOutsideFences(removeLiquid(lines, siteUrl), removeKramdown);
  if (!htmlBlock.test(text)) return { text, isHtml: false };
  return { text: changeOutsideFences(text, prose => prose.replace(tagIndent, '')), isHtml: true };
}
