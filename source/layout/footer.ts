import type { ArticleWords } from '../words/article.ts';
import { appendBlank, appendText, type Galley } from './galley.ts';
import type { LineSpan } from './line.ts';
import type { ArticleLink } from './link-numbers.ts';
import { innerMargin, pageMargin } from './margin.ts';
import { plainText } from './styled-text.ts';

/** Sets what stands below the body: the address of the original, then the numbered links with theirs. */
export function appendFooter(
  galley: Galley,
  columns: number,
  originalUrl: string | undefined,
  links: readonly ArticleLink[],
  words: ArticleWords,
): void {
  const page = pageMargin(columns);
  if (originalUrl !== undefined) {
    appendBlank(galley, page);
    appendAddress(galley, columns, { text: words.original, role: 'meta' }, originalUrl);
  }
  if (links.length > 0) appendBlank(galley, page);
  const labelLength = `[${links.length}]`.length;
  links.forEach(({ url }, index) => {
    const label = `[${index + 1}]`.padStart(labelLength);
    appendAddress(galley, columns, { text: `${label} `, role: 'link-number' }, url);
  });
}

function appendAddress(galley: Galley, columns: number, label: LineSpan, url: string): void {
  const margin = innerMargin(pageMargin(columns), label, galley.width, { repeats: false });
  appendText(galley, margin, plainText(url, { role: 'link', url }));
}
