import type { Bilingual } from './language.ts';

/** What finews itself says in an article. */
export interface ArticleWords {
  /** Stands where a picture stood; `alt` may be empty. */
  figure(alt: string): string;
  /** Before the address of the article that a post was taken from. */
  readonly original: string;
  /** Before a heading and a quote that are heard and not seen. */
  readonly heading: string;
  readonly quote: string;
  readonly undated: string;
  /** Instead of a body that has nothing to show. */
  readonly noText: string;
}

export const articleWords: Bilingual<ArticleWords> = {
  en: {
    figure: alt => (alt === '' ? '[Figure]' : `[Figure: ${alt}]`),
    original: 'Original: ',
    heading: 'Heading: ',
    quote: 'Quote: ',
    undated: 'no date',
    noText: '(This post has no text.)',
  },
  zh: {
    figure: alt => (alt === '' ? '〔图〕' : `〔图：${alt}〕`),
    original: '原文：',
    heading: '小标题：',
    quote: '引文：',
    undated: '无日期',
    noText: '（本文没有正文）',
  },
};
