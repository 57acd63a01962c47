import { keyOf } from './key-of.ts';
import type { Bilingual } from './language.ts';

/** What is said of how posts and categories are sorted, and which are followed and hidden. */
interface OrderWords {
  readonly postSorts: { readonly [sort in 'newest' | 'oldest' | 'unread' | 'category']: string };
  readonly groupSorts: { readonly [sort in 'recent' | 'unread' | 'name']: string };
  sorted(order: string): string;
  /** After a category's name. */
  readonly hidden: string;
  readonly settled: { readonly [standing in 'followed' | 'plain' | 'hidden']: (name: string) => string };
  /** Why nothing is followed or hidden. */
  readonly noCategory: string;
}

export const orderWords: Bilingual<OrderWords> = {
  en: {
    postSorts: {
      newest: 'newest first',
      oldest: 'oldest first',
      unread: 'unread first',
      category: 'by category',
    },
    groupSorts: { recent: 'by latest news', unread: 'by unread', name: 'by name' },
    sorted: order => `Sorted ${order}.`,
    hidden: 'hidden',
    settled: {
      followed: name => `${name} is followed and stands on top.`,
      plain: name => `${name} stands among the others again.`,
      hidden: name => `${name} is hidden; ${keyOf('choose.group')} still finds it.`,
    },
    noCategory: 'Select a category first.',
  },
  zh: {
    postSorts: {
      newest: '新的在前',
      oldest: '旧的在前',
      unread: '未读在前',
      category: '按栏目',
    },
    groupSorts: { recent: '按更新时间', unread: '按未读数', name: '按名称' },
    sorted: order => `排序：${order}。`,
    hidden: '已隐藏',
    settled: {
      followed: name => `已关注“${name}”，排在最前面。`,
      plain: name => `“${name}”恢复为普通栏目。`,
      hidden: name => `已隐藏“${name}”，按 ${keyOf('choose.group')} 仍可找到。`,
    },
    noCategory: '请先选择一个栏目。',
  },
};
