import { keyOf } from './key-of.ts';
import type { Bilingual } from './language.ts';

/** What is said where the screen is heard and not seen. */
interface SpeechWords {
  /** The first sentence: how to go on. */
  readonly welcome: string;
  readonly unread: string;
  readonly read: string;
  readonly starred: string;
  readonly notStarred: string;
  readonly damaged: string;
  readonly followed: string;
  readonly categories: string;
  readonly endOfPost: string;
  unreadPosts(count: string): string;
  entries(count: number): string;
  /** Between the parts of what is said of a thing. */
  readonly comma: string;
}

export const speechWords: Bilingual<SpeechWords> = {
  en: {
    welcome: `${keyOf('help')} lists the keys; ${keyOf('redraw')} says again where you are.`,
    unread: 'unread',
    read: 'read',
    starred: 'starred',
    notStarred: 'no star',
    damaged: 'damaged',
    followed: 'followed',
    categories: 'Categories',
    endOfPost: 'End of the post.',
    unreadPosts: count => `${count} unread`,
    entries: count => (count === 1 ? '1 entry' : `${count} entries`),
    comma: ', ',
  },
  zh: {
    welcome: `按 ${keyOf('help')} 查看按键，按 ${keyOf('redraw')} 再听一遍所在之处。`,
    unread: '未读',
    read: '已读',
    starred: '有星标',
    notStarred: '无星标',
    damaged: '有损坏',
    followed: '已关注',
    categories: '栏目',
    endOfPost: '文章到此结束。',
    unreadPosts: count => `${count} 篇未读`,
    entries: count => `${count} 项`,
    comma: '，',
  },
};
