import type { Post } from '../post/post.ts';
import { articleWords } from '../words/article.ts';
import type { Language } from '../words/language.ts';
import { fullTime } from './short-time.ts';

export interface MetaOptions {
  readonly language: Language;
  /** IANA name of the zone that the date is shown in. */
  readonly timezone: string;
  /** What people call the post's category; its id where nobody knows. */
  readonly categoryName?: string | undefined;
}

/** What stands below a title: `2021-12-15 09:22 · 河北新闻网 · 新华社`, each name once. */
export function metaOf(post: Post, { language, timezone, categoryName }: MetaOptions): string {
  const date = fullTime(post.head.date, timezone) || articleWords[language].undated;
  const category = categoryName ?? post.head.categories[0];
  const names = [category, post.source].filter(name => name !== undefined && name !== '');
  return [date, ...new Set(names)].join(' · ');
}
