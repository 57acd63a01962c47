import type { Block } from '../post/post.ts';
import type { ArticleWords } from '../words/article.ts';
import { advance, appendRow, appendText, type Galley } from './galley.ts';
import type { LinkNumbers } from './link-numbers.ts';
import type { Margin } from './margin.ts';
import { styleText } from './style-text.ts';
import { plainText } from './styled-text.ts';
import { textRows } from './text-rows.ts';

type Figure = Extract<Block, { kind: 'figure' }>;

/**
 * Sets the sign that stands for a picture, and its caption. In the running text the sign is one character and what the picture
 * shows, whatever a language calls a picture.
 */
export function appendFigure(
  galley: Galley,
  margin: Margin,
  { alt, url, caption }: Figure,
  links: LinkNumbers,
  words: ArticleWords,
): void {
  if (url !== undefined) links.note(url, alt);
  const sign = plainText(words.figure(alt), { role: 'figure', ...(url !== undefined && { url }) });
  const altStart = sign.text.lastIndexOf(alt);
  for (const { spans, start } of textRows(sign, margin.columns, galley.width)) {
    const offset = Math.min(Math.max(0, start - altStart + 1), alt.length);
    appendRow(galley, margin, spans, galley.textLength + offset);
  }
  advance(galley, 1 + alt.length);
  if (caption) appendText(galley, margin, styleText(caption, { role: 'caption' }, links));
}
