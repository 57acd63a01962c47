import { keyOf } from './key-of.ts';
import type { Bilingual } from './language.ts';
import { reasonInWords } from './system-errors.ts';

/** What the screen says, but for the names of commands (see `commands.ts`). Keys stand in it by `keyOf`. */
export interface AppWords {
  readonly groups: {
    readonly all: string;
    readonly unread: string;
    readonly starred: string;
    /** Posts that name no category. */
    readonly uncategorised: string;
  };
  readonly opening: string;
  progress(read: number, total: number): string;
  /** While the index is made: how much of it is there, and how long the rest takes. */
  indexing(read: number, total: number, remainingMs: number | undefined): string;
  news(added: number): string;
  indexNotKept(reason: string): string;
  readonly empty: {
    /** Each: what is so, and what to do next. */
    readonly archive: readonly [string, string];
    readonly unread: readonly [string, string];
    readonly starred: readonly [string, string];
    readonly filter: readonly [string, string];
    readonly reader: readonly [string, string];
    readonly chooser: string;
  };
  readonly untitled: string;
  unread(count: number): string;
  place(index: number, count: number): string;
  readonly outline: string;
  readonly links: string;
  readonly categories: string;
  readonly find: string;
  readonly filter: string;
  readonly search: string;
  matches(current: number, count: number): string;
  readonly notFound: string;
  filtered(filter: string): string;
  /** After the name of a list that shows no post that has been read. */
  readonly unreadOnlyNote: string;
  readonly unreadOnly: string;
  readonly everyPost: string;
  askMarkRead(count: number): string;
  readonly yesOrNo: string;
  markedRead(count: number): string;
  undone(count: number): string;
  readonly nothingToUndo: string;
  readonly nothingUnread: string;
  readonly firstPost: string;
  readonly lastPost: string;
  readonly noPlaceBefore: string;
  readonly noPlaceAfter: string;
  readonly firstSection: string;
  readonly lastSection: string;
  opened(url: string): string;
  cannotOpen(url: string): string;
  copied(text: string): string;
  reloading: string;
  reloaded(posts: number): string;
  cannotReload(reason: string): string;
  cannotRead(reason: string): string;
  noSuchKey(key: string): string;
  /** Why a command cannot be used here. */
  readonly refusals: {
    readonly noPost: string;
    readonly noUrl: string;
    readonly noLinks: string;
    /** The same of a post that names the article it was taken from. */
    readonly onlyOriginal: string;
    readonly noSections: string;
    readonly noMatches: string;
    readonly notALink: string;
    readonly onlyWeb: string;
    readonly notYet: string;
  };
}

export const appWords: Bilingual<AppWords> = {
  en: {
    groups: { all: 'All', unread: 'Unread', starred: 'Starred', uncategorised: 'No category' },
    opening: 'Opening the archive…',
    progress: (read, total) => (total === 0 ? grouped(read) : `${grouped(read)} of ${grouped(total)}`),
    indexing: (read, total, remainingMs) =>
      `Indexing ${grouped(read)} of ${grouped(total)} (${share(read, total)})` +
      (remainingMs === undefined ? '' : `, ${waitOf(remainingMs, 'min', 's')} left`),
    news: added => `${grouped(added)} new`,
    indexNotKept: reason =>
      `The index cannot be kept on the disk (${reasonInWords(reason, 'en')}); it is made anew each time.`,
    empty: {
      archive: ['No posts here yet.', `finews DIR opens another folder; ${keyOf('reload')} looks again.`],
      unread: [
        'All read.',
        `${keyOf('group.next')} goes to the next category, ${keyOf('show.unread-only')} shows the posts you have read.`,
      ],
      starred: ['No stars yet.', `${keyOf('mark.star')} stars a post, and it will wait for you here.`],
      filter: ['No post fits.', `${keyOf('back')} shows them all again.`],
      reader: ['Nothing open.', `${keyOf('open')} opens the selected post.`],
      chooser: 'Nothing fits.',
    },
    untitled: '(no title)',
    unread: count => `${grouped(count)} unread`,
    place: (index, count) => `${grouped(index)} of ${grouped(count)}`,
    outline: 'Outline',
    links: 'Links',
    categories: 'Categories',
    find: 'Find: ',
    filter: 'Filter: ',
    search: 'Narrow down: ',
    matches: (current, count) => (count === 0 ? 'no match' : `match ${current} of ${count}`),
    notFound: 'Not found in this post.',
    filtered: filter => `“${filter}”`,
    unreadOnlyNote: 'unread only',
    unreadOnly: `Unread posts only. ${keyOf('show.unread-only')} shows the others again.`,
    everyPost: 'All posts again.',
    askMarkRead: count => `Mark ${posts(count)} as read?`,
    yesOrNo: 'y yes   n no',
    markedRead: count => `${posts(count)} marked as read. ${keyOf('mark.undo')} takes it back.`,
    undone: count => `Taken back for ${posts(count)}.`,
    nothingToUndo: 'Nothing to take back.',
    nothingUnread: 'Nothing unread is left here.',
    firstPost: 'This is the first post.',
    lastPost: 'This is the last post.',
    noPlaceBefore: 'No jump to go back from.',
    noPlaceAfter: 'No jump to go forward to.',
    firstSection: 'No section before this one.',
    lastSection: 'No section after this one.',
    opened: url => `Opened ${url}`,
    cannotOpen: url => `No browser was found for ${url}`,
    copied: text => `Copied ${text}`,
    reloading: 'Looking for news…',
    reloaded: count => `${posts(count)} in the archive.`,
    cannotReload: reason => `The archive could not be read again: ${reasonInWords(reason, 'en')}`,
    cannotRead: reason => `This post could not be read: ${reasonInWords(reason, 'en')}`,
    noSuchKey: key => `${key} does nothing here. ${keyOf('help')} shows the keys.`,
    refusals: {
      noPost: 'Select a post first.',
      noUrl: 'This post names no original.',
      noLinks: 'This post has no links.',
      onlyOriginal: `This post has no link but its original, which ${keyOf('link.open')} opens.`,
      noSections: 'This post has no sections.',
      noMatches: `${keyOf('find')} finds a word first.`,
      notALink: 'There is no link on this line.',
      onlyWeb: `Only web pages are opened; ${keyOf('link.copy')} copies this address.`,
      notYet: 'That can be done once finews has read all posts.',
    },
  },
  zh: {
    groups: { all: '全部', unread: '未读', starred: '星标', uncategorised: '未分类' },
    opening: '正在打开存档…',
    progress: (read, total) => (total === 0 ? grouped(read) : `${grouped(read)} / ${grouped(total)}`),
    indexing: (read, total, remainingMs) =>
      `正在建立索引 ${grouped(read)} / ${grouped(total)}（${share(read, total)}）` +
      (remainingMs === undefined ? '' : `，还需 ${waitOf(remainingMs, '分钟', '秒')}`),
    news: added => `新到 ${grouped(added)} 篇`,
    indexNotKept: reason => `索引无法保存（${reasonInWords(reason, 'zh')}），每次启动都要重建。`,
    empty: {
      archive: ['这里还没有文章。', `用“finews 文件夹”打开另一个存档，按 ${keyOf('reload')} 再找一次。`],
      unread: [
        '都读完了。',
        `按 ${keyOf('group.next')} 到下一个栏目，按 ${keyOf('show.unread-only')} 显示已读的文章。`,
      ],
      starred: ['还没有星标。', `按 ${keyOf('mark.star')} 给文章加星标，它就会留在这里。`],
      filter: ['没有符合的文章。', `按 ${keyOf('back')} 重新显示全部。`],
      reader: ['还没有打开文章。', `按 ${keyOf('open')} 阅读选中的一篇。`],
      chooser: '没有符合的。',
    },
    untitled: '（无标题）',
    unread: count => `${grouped(count)} 未读`,
    place: (index, count) => `${grouped(index)} / ${grouped(count)}`,
    outline: '目录',
    links: '链接',
    categories: '栏目',
    find: '查找：',
    filter: '筛选：',
    search: '缩小范围：',
    matches: (current, count) => (count === 0 ? '没有找到' : `第 ${current} 处，共 ${count} 处`),
    notFound: '本文中没有找到。',
    filtered: filter => `“${filter}”`,
    unreadOnlyNote: '只看未读',
    unreadOnly: `只看未读，再按 ${keyOf('show.unread-only')} 显示全部。`,
    everyPost: '显示全部文章。',
    askMarkRead: count => `把 ${grouped(count)} 篇标为已读？`,
    yesOrNo: 'y 是   n 否',
    markedRead: count => `已把 ${grouped(count)} 篇标为已读，按 ${keyOf('mark.undo')} 撤销。`,
    undone: count => `已撤销 ${grouped(count)} 篇。`,
    nothingToUndo: '没有可撤销的操作。',
    nothingUnread: '这里没有未读文章了。',
    firstPost: '已经是第一篇。',
    lastPost: '已经是最后一篇。',
    noPlaceBefore: '前面没有跳转过的位置了。',
    noPlaceAfter: '后面没有跳转过的位置了。',
    firstSection: '前面没有小节了。',
    lastSection: '后面没有小节了。',
    opened: url => `已打开 ${url}`,
    cannotOpen: url => `没有找到能打开它的浏览器：${url}`,
    copied: text => `已复制 ${text}`,
    reloading: '正在查找新文章…',
    reloaded: count => `存档里有 ${grouped(count)} 篇。`,
    cannotReload: reason => `无法重新读取存档：${reasonInWords(reason, 'zh')}`,
    cannotRead: reason => `无法读取这篇文章：${reasonInWords(reason, 'zh')}`,
    noSuchKey: key => `${key} 在这里没有作用，按 ${keyOf('help')} 查看按键。`,
    refusals: {
      noPost: '请先选择一篇文章。',
      noUrl: '本文没有注明原文地址。',
      noLinks: '本文没有链接。',
      onlyOriginal: `除了原文，本文没有别的链接；按 ${keyOf('link.open')} 打开原文。`,
      noSections: '本文没有小节。',
      noMatches: `请先用 ${keyOf('find')} 查找。`,
      notALink: '这一行没有链接。',
      onlyWeb: `只打开网页；这个地址可以按 ${keyOf('link.copy')} 复制。`,
      notYet: '等 finews 把文章读完一遍，才能这样做。',
    },
  },
};

/** 12345 → 12,345, which both languages write. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function posts(count: number): string {
  return count === 1 ? '1 post' : `${grouped(count)} posts`;
}

function share(part: number, whole: number): string {
  return `${whole === 0 ? 100 : Math.floor((part * 100) / whole)}%`;
}

/** A time to wait: in seconds, or in minutes where nobody counts seconds. */
function waitOf(ms: number, minute: string, second: string): string {
  return ms < 90_000
    ? `${Math.max(1, Math.round(ms / 1000))} ${second}`
    : `${Math.round(ms / 60_000)} ${minute}`;
}
