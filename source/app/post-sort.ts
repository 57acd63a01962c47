import type { Catalogue } from '../catalogue/catalogue.ts';
import { keptNumbers, type PostNumbers } from './post-numbers.ts';
import type { State } from './state.ts';

export type PostSort = (typeof postSorts)[number];

/** In the order in which one key goes through them. */
export const postSorts = ['newest', 'oldest', 'unread', 'category'] as const;

export function nextPostSort(sort: PostSort): PostSort {
  return postSorts[(postSorts.indexOf(sort) + 1) % postSorts.length]!;
}

/** Posts that come newest first in another order; among equals the newest stays first. */
export function sortPosts({ postSort, catalogue, unread }: State, numbers: PostNumbers): PostNumbers {
  switch (postSort) {
    case 'newest':
      return numbers;
    case 'oldest':
      return Uint32Array.from(numbers).reverse();
    case 'unread':
      return joined([
        keptNumbers(numbers, number => unread.isRead[number] === 0),
        keptNumbers(numbers, number => unread.isRead[number] === 1),
      ]);
    case 'category':
      return byCategory(catalogue, numbers);
  }
}

/** Categories by their names, in a dictionary's order: for Chinese that of pinyin. */
function byCategory(catalogue: Catalogue, numbers: PostNumbers): PostNumbers {
  // While nothing but the names of files is known no post is in a category.
  if (catalogue.categories.length === 0) return numbers;
  const isListed = new Uint8Array(catalogue.size);
  for (let place = 0; place < numbers.length; place++) isListed[numbers[place]!] = 1;
  const { compare } = new Intl.Collator('zh', { numeric: true });
  const sorted = [...catalogue.categories].sort((a, b) => compare(a.name, b.name));
  return joined(sorted.map(({ id }) => keptNumbers(catalogue.select(id), number => isListed[number] === 1)));
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all;
}
