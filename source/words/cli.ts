import type { Bilingual } from './language.ts';

/** What the command line says: refusals, hints, answers. Option names and values stay as they are typed; the rest comes cleaned. */
export interface CliWords {
  unknownOption(option: string, nearest: string | undefined): string;
  foreignOption(command: string, option: string): string;
  unknownCommand(word: string, nearest: string | undefined): string;
  contradiction(one: string, other: string): string;
  optionNeedsValue(option: string): string;
  wrongValue(option: string, value: string, allowed: string): string;
  wholeNumber(most: number): string;
  /** What `--since` and `--until` understand. */
  readonly whenForms: string;
  needsOneOf(command: string, actions: string): string;
  needsPost(command: 'show' | 'mark'): string;
  readonly needsQuery: string;
  readonly needsKeyAndValue: string;
  tooManyWords(word: string): string;
  readonly seeHelp: string;
  readonly nothingFits: string;
  /** Where a post is named and flags select among all. */
  selectedByWord(word: string): string;
  noSuchPost(word: string, nearest: readonly string[]): string;
  severalPosts(word: string, count: number): string;
  noSuchCategory(word: string, nearest: string | undefined): string;
  severalCategories(word: string, ids: readonly string[]): string;
  andMore(count: number): string;
  /** What stdin is called where it cannot be read. */
  readonly stdin: string;
  readonly nothingOnStdin: string;
  tooManyLines(most: number): string;
  tooLongLine(line: number): string;
  readonly rawToTerminal: string;
  readonly dumbTerminal: string;
  readonly noKeyboard: string;
  cannotRead(path: string, reason: string): string;
  /** Where stdout does not take what is written. */
  cannotWriteOut(reason: string): string;
  readonly noWorkingFolder: string;
  /** What is going on, for a terminal that has waited half a second. */
  reading(read: number, total: number): string;
  marked(action: 'read' | 'unread' | 'star' | 'unstar', count: number): string;
  confirmMarking(action: 'read' | 'unread' | 'star' | 'unstar', count: number): string;
  readonly nothingChanged: string;
  imported(count: number): string;
  wrongLine(line: number): string;
  wrongLinesMore(count: number): string;
  damagedPosts(damaged: number, all: number): string;
  /** `areMarksSaved` where that is known. */
  crashed(reason: string, reportFile: string | undefined, areMarksSaved: boolean | undefined): string;
  readonly incomplete: string;
}

export const cliWords: Bilingual<CliWords> = {
  en: {
    unknownOption: (option, nearest) => `unknown option ${option}${didYouMean(nearest)}`,
    foreignOption: (command, option) => `${command} has no option ${option}`,
    unknownCommand: (word, nearest) => `there is no command “${word}”${didYouMean(nearest)}`,
    contradiction: (one, other) => `${one} and ${other} cannot go together`,
    optionNeedsValue: option => `${option} needs a value`,
    wrongValue: (option, value, allowed) => `${option} cannot be “${value}”; it can be ${allowed}`,
    wholeNumber: most => `a whole number from 0 to ${most}`,
    whenForms:
      'a date (2025-12-15), with a time (2025-12-15T09:30), a month (2025-12), a year, today, yesterday, or so long ago (12h, 3d, 2w, 1m, 1y)',
    needsOneOf: (command, actions) => `${command} needs one of ${actions}`,
    needsPost: command =>
      `${command} needs a post: a path, a name, an id, its number in the list, latest, random, or ${command === 'show' ? '- for a post on stdin' : '--stdin for a list of posts'}`,
    needsQuery: 'search needs something to search for',
    needsKeyAndValue: 'config set needs a setting and a value',
    tooManyWords: word => `what is “${word}” for?`,
    seeHelp: 'finews --help shows what it understands.',
    nothingFits: 'no post fits',
    selectedByWord: word =>
      `“${word}” names a post and options select others; with them only latest and random can be said`,
    noSuchPost: (word, nearest) =>
      `no post “${word}”${nearest.length === 0 ? '' : `; the nearest are:\n${nearest.map(id => `  ${id}`).join('\n')}`}`,
    severalPosts: (word, count) => `“${word}” fits ${count} posts; say which:`,
    noSuchCategory: (word, nearest) => `no category “${word}”${didYouMean(nearest)}`,
    severalCategories: (word, ids) => `“${word}” fits ${ids.length} categories; say which: ${ids.join(', ')}`,
    andMore: count => `  … and ${count} more`,
    stdin: 'stdin',
    nothingOnStdin: 'nothing comes on stdin: it is the terminal',
    tooManyLines: most => `there are more than ${most} lines; nothing was done`,
    tooLongLine: line => `line ${line} is far too long; nothing was done`,
    rawToTerminal: 'a file as it is may hold what changes this terminal; pipe it somewhere, or say --force',
    dumbTerminal:
      'this terminal (TERM=dumb) cannot show the reader, so here is the list; finews show POST reads one',
    noKeyboard: 'there is no keyboard to read from, so here is the list; finews show POST reads one',
    cannotRead: (path, reason) => `${path}: ${reason}`,
    cannotWriteOut: reason => `cannot write all of it: ${reason}`,
    noWorkingFolder: 'the working folder is gone, or cannot be read; change to another one',
    reading: (read, total) => `reading: ${read} of ${total} posts`,
    marked: (action, count) => `${posts(count)} ${markedAs[action]}.`,
    confirmMarking: (action, count) => `Mark ${posts(count)} as ${markedAs[action]}? [y/N] `,
    nothingChanged: 'Nothing was changed.',
    imported: count => `${count === 1 ? '1 mark' : `${count} marks`} read; the newer of each is kept.`,
    wrongLine: line => `line ${line} is no mark and was passed over`,
    wrongLinesMore: count => `  … and so were ${count} more`,
    damagedPosts: (damaged, all) =>
      damaged === 0
        ? `Nothing is damaged in ${posts(all)}.`
        : `${damaged} of ${posts(all)} ${damaged === 1 ? 'is' : 'are'} damaged.`,
    crashed: (reason, reportFile, areMarksSaved) =>
      [
        `finews failed: ${reason}`,
        ...(areMarksSaved === undefined
          ? []
          : [`Your marks ${areMarksSaved ? 'are' : 'could not be'} saved.`]),
        ...(reportFile === undefined ? [] : [`Details for a report: ${reportFile}`]),
      ].join('\n'),
    incomplete:
      'a part of the program is missing; install it again, or start it again where that has just been done',
  },
  zh: {
    unknownOption: (option, nearest) => `没有 ${option} 这个选项${isIt(nearest)}`,
    foreignOption: (command, option) => `${command} 没有 ${option} 这个选项`,
    unknownCommand: (word, nearest) => `没有“${word}”这个命令${isIt(nearest)}`,
    contradiction: (one, other) => `${one} 和 ${other} 不能同时使用`,
    optionNeedsValue: option => `${option} 需要一个值`,
    wrongValue: (option, value, allowed) => `${option} 不能是“${value}”；可以是 ${allowed}`,
    wholeNumber: most => `0 到 ${most} 的整数`,
    whenForms:
      '日期（2025-12-15）、日期和时间（2025-12-15T09:30）、月份（2025-12）、年份、今天、昨天，或多久以前（12h、3d、2w、1m、1y）',
    needsOneOf: (command, actions) => `${command} 后面需要其中之一：${actions}`,
    needsPost: command =>
      `${command} 需要指明一篇文章：路径、文件名、编号、列表中的序号、latest、random，或用 ${command === 'show' ? '- 表示标准输入中的一篇' : '--stdin 从标准输入读入列表'}`,
    needsQuery: 'search 需要要找的词',
    needsKeyAndValue: 'config set 需要一个设置和它的值',
    tooManyWords: word => `“${word}”是做什么的？`,
    seeHelp: '用 finews --help 查看用法。',
    nothingFits: '没有符合的文章',
    selectedByWord: word => `“${word}”指明了文章，选项又在筛选；筛选时只能用 latest 或 random`,
    noSuchPost: (word, nearest) =>
      `没有“${word}”这篇文章${nearest.length === 0 ? '' : `；最接近的是：\n${nearest.map(id => `  ${id}`).join('\n')}`}`,
    severalPosts: (word, count) => `“${word}”对应 ${count} 篇文章，请说明是哪一篇：`,
    noSuchCategory: (word, nearest) => `没有“${word}”这个栏目${isIt(nearest)}`,
    severalCategories: (word, ids) => `“${word}”对应 ${ids.length} 个栏目，请说明是哪一个：${ids.join('、')}`,
    andMore: count => `  …… 还有 ${count} 篇`,
    stdin: '标准输入',
    nothingOnStdin: '标准输入没有内容：它就是终端',
    tooManyLines: most => `超过了 ${most} 行；什么都没有做`,
    tooLongLine: line => `第 ${line} 行太长；什么都没有做`,
    rawToTerminal: '原样输出的文件可能扰乱终端；请送入管道，或加上 --force',
    dumbTerminal: '这个终端（TERM=dumb）无法显示阅读界面，下面列出文章；用 finews show 阅读一篇',
    noKeyboard: '没有可用的键盘输入，下面列出文章；用 finews show 阅读一篇',
    cannotRead: (path, reason) => `${path}：${reason}`,
    cannotWriteOut: reason => `没能全部写出：${reason}`,
    noWorkingFolder: '当前文件夹已不存在或无法读取，请先换到别的文件夹',
    reading: (read, total) => `正在读取：${read} / ${total} 篇`,
    marked: (action, count) => `${count} 篇${markedAsInChinese[action]}。`,
    confirmMarking: (action, count) => `把 ${count} 篇标为${markedAsInChinese[action]}？[y/N] `,
    nothingChanged: '什么都没有改动。',
    imported: count => `读入 ${count} 条记录，同一篇以较新的为准。`,
    wrongLine: line => `第 ${line} 行不是阅读记录，已跳过`,
    wrongLinesMore: count => `  …… 还有 ${count} 行也跳过了`,
    damagedPosts: (damaged, all) =>
      damaged === 0 ? `${all} 篇文章都完好。` : `${all} 篇文章中有 ${damaged} 篇损坏。`,
    crashed: (reason, reportFile, areMarksSaved) =>
      [
        `finews 出错：${reason}`,
        ...(areMarksSaved === undefined ? [] : [areMarksSaved ? '阅读记录已保存。' : '阅读记录没能保存。']),
        ...(reportFile === undefined ? [] : [`详情见：${reportFile}`]),
      ].join('\n'),
    incomplete: '程序缺少一部分文件；请重新安装，如果刚刚装好，请重新启动',
  },
};

const markedAs = { read: 'read', unread: 'unread', star: 'starred', unstar: 'without a star' } as const;
const markedAsInChinese = { read: '已读', unread: '未读', star: '加星', unstar: '不加星' } as const;

function posts(count: number): string {
  return count === 1 ? '1 post' : `${count} posts`;
}

function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? '' : `; did you mean ${nearest}?`;
}

function isIt(nearest: string | undefined): string {
  return nearest === undefined ? '' : `；是不是 ${nearest}？`;
}
