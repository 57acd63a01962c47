import type { Catalogue, PostNumber } from '../catalogue/catalogue.ts';
import type { State } from './state.ts';

export type PostSort = (typeof postSorts)[number];

/** In the order in which one key goes through them. */
const postSorts = ['newest', 'oldest', 'unread', 'category'] as const;

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
      return byCategory(state.catalogue, numbers);
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

/** Categories by their names, in a dictionary's order: for Chinese that of pinyin. */
function byCategory({ categories, categoryOf }: Catalogue, numbers: ArrayLike<PostNumber>): PostNumber[] {
  const { compare } = new Intl.Collator('zh', { numeric: true });
  const sorted = [...categories].sort((a, b) => compare(a.name, b.name));
  const byId = new Map(sorted.map(({ id }) => [id, [] as PostNumber[]]));
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    byId.get(categoryOf(number))?.push(number);
  }
  return [...byId.values()].flat();
}
