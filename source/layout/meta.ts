import type { Post } from '../post/post.ts';
import type { CellWidth } from '../text/width.ts';
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
  return [date, ...new Set(names)].join(SEPARATOR);
}

const SEPARATOR = ' · ';

/**
 * The same in as few rows as it takes, which part before a dot, so that every name that fits stays whole. A
 * row's end stands for the space there: the text is as long as before.
 */
export function foldMeta(meta: string, columns: number, width: CellWidth): string {
  const [first = '', ...names] = meta.split(SEPARATOR);
  const rows = [first];
  for (const name of names) {
    const extended = rows.at(-1) + SEPARATOR + name;
    if (width.ofText(extended) <= columns) rows[rows.length - 1] = extended;
    else rows.push(SEPARATOR.trimStart() + name);
  }
  return rows.join('\n');
}
