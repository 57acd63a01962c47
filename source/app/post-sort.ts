import type { Catalogue, PostNumber } from '../catalogue/catalogue.ts';
import type { State } from './state.ts';

export type PostSort = (typeof postSorts)[number];

/** In the order in which one key goes through them. */
const postSorts = ['newest', 'oldest', 'unread', 'category', 'title'] as const;

export function nextPostSort(sort: PostSort): PostSort {
  return postSorts[(postSorts.indexOf(sort) + 1) % postSorts.length]!;
}

/** Posts that come newest first in another order; among equals the newest stays first. */
export function sortPosts(
  state: State,
  numbers: ArrayLike<PostNumber>,
  isRead: () => (number: PostNumber) => boolean,
): ArrayLike<PostNumber> {
  switch (state.postSort) {
    case 'newest':
      return numbers;
    case 'oldest':
      return Array.from(numbers).reverse();
    case 'unread':
      return unreadFirst(numbers, isRead());
    case 'category':
      return byWords(numbers, categoryNames(state.catalogue));
    case 'title':
      return byWords(numbers, number => state.catalogue.head(number).title);
  }
}

function unreadFirst(numbers: ArrayLike<PostNumber>, isRead: (number: PostNumber) => boolean): PostNumber[] {
  const unread: PostNumber[] = [];
  const read: PostNumber[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    (isRead(number) ? read : unread).push(number);
  }
  return unread.concat(read);
}

function categoryNames({ categories, categoryOf }: Catalogue): (number: PostNumber) => string {
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  return number => names.get(categoryOf(number)) ?? '';
}

/** In a dictionary's order, for Chinese that of pinyin. Equal words are compared once. */
function byWords(numbers: ArrayLike<PostNumber>, wordsOf: (number: PostNumber) => string): PostNumber[] {
  const byWord = new Map<string, PostNumber[]>();
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    const words = wordsOf(number);
    const equals = byWord.get(words);
    if (equals === undefined) byWord.set(words, [number]);
    else equals.push(number);
  }
  const { compare } = new Intl.Collator('zh', { numeric: true });
  return [...byWord].sort(([a], [b]) => compare(a, b)).flatMap(([, equals]) => equals);
}
