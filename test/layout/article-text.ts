import { layOutArticle } from '../../source/layout/lay-out-article.ts';
import { toPlainText } from '../../source/layout/to-text.ts';
import type { Block } from '../../source/post/post.ts';
import { cellWidth } from '../../source/text/width.ts';
import type { Language } from '../../source/words/language.ts';
import { postOf } from './blocks.ts';

/** The body of a post with these blocks, drawn: the lines below the first blank one. */
export function drawBody(columns: number, blocks: readonly Block[], language: Language = 'zh'): string {
  const options = { columns, width: cellWidth(1), language, timezone: 'Asia/Shanghai' };
  const { lines } = layOutArticle(postOf(blocks), options);
  const body = lines.findIndex(line => line.spans.length === 0) + 1;
  return `\n${toPlainText(lines.slice(body))}`;
}

/** A drawing in a test: the lines between the first and the last, without their common indent. */
export function drawing(strings: TemplateStringsArray): string {
  const lines = strings.join('').split('\n').slice(1, -1);
  const indent = Math.min(...lines.filter(line => line !== '').map(line => line.search(/\S/)));
  return `\n${lines.map(line => `${line.slice(indent)}\n`).join('')}`;
}
