import type { Bilingual } from './language.ts';

/** What each command does, in as few words as a hint in the footer has, by its id. */
interface CommandWords {
  readonly [command: string]: string;
}

export const commandWords = {
  en: {
    'move.down': 'down',
    'move.up': 'up',
    'move.half-down': 'half a page down',
    'move.half-up': 'half a page up',
    'move.on': 'page down; at the end of a post, next unread',
    'move.page-down': 'page down',
    'move.page-up': 'page up',
    'move.start': 'first, top',
    'move.end': 'last, end',
    open: 'open',
    back: 'back, one layer at a time',
    leave: 'back; from the lists, quit',
    quit: 'quit at once',
    'unread.next': 'next unread',
    'unread.previous': 'previous unread',
    'match.next': 'next match, while matches show',
    'match.previous': 'previous match, while matches show',
    'post.next': 'next post',
    'post.previous': 'previous post',
    'group.next': 'next category',
    'group.previous': 'previous category',
    'section.next': 'next section',
    'section.previous': 'previous section',
    'choose.outline': 'outline of the post',
    'choose.group': 'pick a category by name, id or initials',
    'group.starred': 'starred posts',
    'choose.links': 'links of the post',
    find: 'search all posts; in a post, find in it',
    filter: 'filter the list',
    'show.unread-only': 'unread posts only, or all',
    'show.alone': 'the reader alone, or with the lists',
    'show.narrower': 'narrower text',
    'show.wider': 'wider text',
    sort: 'sort posts or categories another way',
    'category.follow': 'follow the category, or no longer',
    'category.hide': 'hide the category, or no longer',
    'mark.read': 'read, or unread again',
    'mark.star': 'star, or no star',
    'mark.group': 'mark all that are listed as read',
    'mark.above': 'mark all above as read',
    'mark.undo': 'take back',
    'link.open': 'open the original in the browser',
    'link.copy': 'copy its address',
    pipe: 'pipe the post to a command',
    edit: 'open its file in $EDITOR',
    page: 'show it in $PAGER',
    help: 'these keys',
    reload: 'look for news',
    redraw: 'draw the screen anew',
    suspend: 'to the shell; fg comes back',
  },
  zh: {
    'move.down': '向下',
    'move.up': '向上',
    'move.half-down': '下半页',
    'move.half-up': '上半页',
    'move.on': '下一页；到文末则读下一篇未读',
    'move.page-down': '下一页',
    'move.page-up': '上一页',
    'move.start': '到开头',
    'move.end': '到末尾',
    open: '打开',
    back: '逐层返回',
    leave: '返回；在列表中则退出',
    quit: '立即退出',
    'unread.next': '下一篇未读',
    'unread.previous': '上一篇未读',
    'match.next': '下一处（查找时）',
    'match.previous': '上一处（查找时）',
    'post.next': '下一篇',
    'post.previous': '上一篇',
    'group.next': '下一个栏目',
    'group.previous': '上一个栏目',
    'section.next': '下一节',
    'section.previous': '上一节',
    'choose.outline': '文章目录',
    'choose.group': '按名称、拼音或首字母选栏目',
    'group.starred': '星标文章',
    'choose.links': '文章里的链接',
    find: '搜索全部文章；在文中则查找',
    filter: '筛选列表',
    'show.unread-only': '只看未读，或看全部',
    'show.alone': '只看正文，或连同列表',
    'show.narrower': '收窄正文',
    'show.wider': '加宽正文',
    sort: '换一种排序',
    'category.follow': '关注栏目，或取消',
    'category.hide': '隐藏栏目，或取消',
    'mark.read': '标为已读或未读',
    'mark.star': '加星标或去掉',
    'mark.group': '把列出的全部标为已读',
    'mark.above': '把上面的全部标为已读',
    'mark.undo': '撤销',
    'link.open': '在浏览器里打开原文',
    'link.copy': '复制原文地址',
    pipe: '把文章用管道送给命令',
    edit: '在 $EDITOR 里打开文件',
    page: '在 $PAGER 里查看',
    help: '查看按键',
    reload: '查找新文章',
    redraw: '重画屏幕',
    suspend: '回到命令行，fg 返回',
  },
} satisfies Bilingual<CommandWords>;

/** The id of a command that has words. */
export type CommandId = keyof (typeof commandWords)['en'];

/** Shorter words for the footer, where a label is a sentence. */
export const hintWords: Bilingual<{ readonly [command in CommandId]?: string }> = {
  en: {
    'move.down': 'down',
    'move.on': 'read on',
    leave: 'back',
    back: 'back',
    'unread.next': 'next unread',
    'mark.star': 'star',
    sort: 'sort',
    'category.follow': 'follow',
    'category.hide': 'hide',
    'match.next': 'next match',
    'match.previous': 'previous',
    'choose.outline': 'outline',
    'choose.group': 'pick',
    find: 'find',
    help: 'keys',
  },
  zh: {
    'move.on': '往下读',
    leave: '返回',
    'mark.star': '星标',
    sort: '排序',
    'category.follow': '关注',
    'category.hide': '隐藏',
    'match.next': '下一处',
    'match.previous': '上一处',
    'choose.outline': '目录',
    'choose.group': '选栏目',
    find: '查找',
    help: '按键',
  },
};

/** The parts of the help. */
export const helpGroupWords: Bilingual<{ readonly [group in HelpGroup]: string }> = {
  en: { move: 'Moving', news: 'Through the news', show: 'Looking', mark: 'Marking', other: 'Other' },
  zh: { move: '移动', news: '读新闻', show: '查看', mark: '标记', other: '其他' },
};

export type HelpGroup = 'move' | 'news' | 'show' | 'mark' | 'other';

export const keyWords: Bilingual<{
  readonly titles: { readonly [view: string]: string };
  readonly key: string;
  readonly meaning: string;
  readonly names: { readonly [key: string]: string };
}> = {
  en: {
    titles: { groups: 'Keys: categories', posts: 'Keys: posts', reader: 'Keys: reader', chooser: 'Keys' },
    key: 'Key',
    meaning: 'What it does',
    names: { space: 'Space', enter: 'Enter', escape: 'Esc', tab: 'Tab', home: 'Home', end: 'End' },
  },
  zh: {
    titles: { groups: '按键：栏目', posts: '按键：文章列表', reader: '按键：正文', chooser: '按键' },
    key: '按键',
    meaning: '作用',
    names: { space: '空格', enter: '回车', escape: 'Esc', tab: 'Tab', home: 'Home', end: 'End' },
  },
};
