import type { Archive } from '../archive/open-archive.ts';
import type { PostNumber } from '../catalogue/catalogue.ts';
import type { Marks } from '../catalogue/marks.ts';
import type { Condition, SearchField } from '../catalogue/query.ts';
import { linesOf } from '../post/block-lines.ts';
import type { Post } from '../post/post.ts';
import { foldSpaced } from '../text/fold.ts';
import type { Context } from './context.ts';
import { queryFor } from './query-for.ts';
import type { Selection } from './selection.ts';

export interface SearchInput {
  readonly query: readonly string[];
  readonly selection: Selection;
  readonly archive: Archive;
  readonly marks: Marks;
  readonly context: Context;
}

/** The posts that meet a query, those with its words in the title first; undefined where nothing is searched for. */
export async function searchHits(input: SearchInput): Promise<readonly PostNumber[] | undefined> {
  const { archive, marks, context } = input;
  const { catalogue } = archive;
  const moment = { timezone: catalogue.site.timezone, nowMs: Date.now() };
  const query = queryFor(input.query, input.selection, moment, context.words);
  if (query === undefined) return undefined;
  const inTitle: PostNumber[] = [];
  const elsewhere: PostNumber[] = [];
  for (let number = 0; number < catalogue.size; number++) {
    const { id, date } = catalogue.head(number);
    const isPossible = query.conditions.every(condition => {
      if (condition.kind === 'read') return marks.isRead(id) === condition.isRead;
      if (condition.kind === 'starred') return marks.isStarred(id) === condition.isStarred;
      if (condition.kind === 'since') return date !== undefined && date.epochMs >= condition.epochMs;
      return condition.kind === 'word' || (date !== undefined && date.epochMs < condition.epochMs);
    });
    if (!isPossible) continue;
    const texts = textsOf(await archive.read(number), catalogue.categoryOf(number));
    const words = query.conditions.filter(({ kind }) => kind === 'word');
    if (!words.every(condition => isMet(condition, texts))) continue;
    (words.every(condition => isMet(condition, { ...texts, anywhere: texts.title }))
      ? inTitle
      : elsewhere
    ).push(number);
  }
  return [...inTitle, ...elsewhere];
}

type Texts = { readonly [field in SearchField]: string };

function textsOf({ title, head, source = '', tickers, blocks }: Post, category: string): Texts {
  const [titleText, categoryText, tag, sourceText, stock, body] = [
    title,
    [category, ...head.categories].join(' '),
    head.tags.join(' '),
    source,
    tickers.join(' '),
    linesOf(blocks)
      .map(({ text }) => text)
      .join(' '),
  ].map(foldSpaced);
  const anywhere = [titleText, categoryText, tag, sourceText, body].join('\n');
  return {
    anywhere,
    title: titleText!,
    category: categoryText!,
    tag: tag!,
    source: sourceText!,
    stock: stock!,
  };
}

function isMet(condition: Condition, texts: Texts): boolean {
  if (condition.kind !== 'word') return true;
  return condition.anyOf.some(word => texts[condition.field].includes(word)) !== condition.isExcluded;
}
