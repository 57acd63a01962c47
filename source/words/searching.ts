import { grouped } from './app.ts';
import { keyOf } from './key-of.ts';
import type { Bilingual } from './language.ts';

/** What is said while one searches all posts. */
interface SearchingWords {
  /** Before the words that are typed. */
  readonly prompt: string;
  /** Stands where the words will be: what can be typed. */
  readonly help: string;
  title(words: string): string;
  found(count: number, isRunning: boolean): string;
  /** What is so, and what to do next. */
  readonly nothing: readonly [string, string];
  readonly running: readonly [string, string];
  /** `part` as it was typed: `since:soon`. */
  leftOut(part: string): string;
  failed(reason: string): string;
}

export const searchingWords: Bilingual<SearchingWords> = {
  en: {
    prompt: 'Search: ',
    help: 'words  "a phrase"  -not  title:  tag:  source:  stock:  since:  is:unread',
    title: words => `Search: ${words}`,
    found: (count, isRunning) => `${grouped(count)} found${isRunning ? '…' : ''}`,
    nothing: [
      'No post has all of these words.',
      `Fewer words find more; ${keyOf('back')} goes back to where you were.`,
    ],
    running: ['Searching…', `${keyOf('back')} goes back to where you were.`],
    leftOut: part => `“${part}” means nothing and was left out of the search.`,
    failed: reason => `The search could not be finished: ${reason}`,
  },
  zh: {
    prompt: '搜索：',
    help: '多个词  "短语"  -排除  标题:  标签:  来源:  股票:  从:  是:未读',
    title: words => `搜索：${words}`,
    found: (count, isRunning) => `找到 ${grouped(count)} 篇${isRunning ? '…' : ''}`,
    nothing: ['没有文章同时包含这些词。', `少输几个词可以找到更多，按 ${keyOf('back')} 回到原处。`],
    running: ['正在搜索…', `按 ${keyOf('back')} 回到原处。`],
    leftOut: part => `看不懂“${part}”，搜索时没有算上。`,
    failed: reason => `搜索没有完成：${reason}`,
  },
};
