import type { Bilingual } from './language.ts';

/** What the command line says: help, refusals, hints. Option names and values stay as they are typed. */
export interface CliWords {
  readonly summary: string;
  readonly headings: { readonly usage: string; readonly examples: string; readonly options: string; readonly more: string };
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly options: { readonly [option: string]: string };
  readonly values: { readonly post: string; readonly archive: string };
  /** Ends the help: where things lie and what the exit codes mean. */
  readonly more: readonly string[];
  unknownOption(option: string, nearest: string | undefined): string;
  optionTwice(option: string): string;
  optionNeedsValue(option: string): string;
  wrongValue(option: string, value: string, allowed: string): string;
  wholeNumber: string;
  printNeedsPost: string;
  tooManyWords(word: string): string;
  seeHelp: string;
  noSuchPost(word: string, nearest: readonly string[]): string;
  severalPosts(word: string, count: number): string;
  andMore(count: number): string;
  nothingOnStdin: string;
  dumbTerminal: string;
  noKeyboard: string;
  cannotRead(path: string, reason: string): string;
  crashed(reason: string, reportFile: string | undefined): string;
}

export const cliWords: Bilingual<CliWords> = {
  en: {
    summary: 'Reads a news archive (a folder of Jekyll posts) in the terminal.',
    headings: { usage: 'Usage', examples: 'Examples', options: 'Options', more: 'More' },
    examples: [
      ['finews ~/news', 'read an archive'],
      ['finews', 'read the archive of this folder, or the posts that come along'],
      ['finews --print latest', 'write the newest post to the terminal'],
      ['finews --print 2025-12-15-NW2025 ~/news | less', 'one post, by the beginning of its name'],
      ['curl -s URL | finews --print - --width 60', 'set any post, from a pipe'],
      ['finews ~/news | grep 制冷剂', 'list the posts as plain lines'],
    ],
    options: {
      print: 'write one post to stdout: a path, a file name, an id or its beginning, latest, random, or - for stdin',
      archive: 'the archive to open, as the last word does',
      width: 'wrap at N columns; 0 does not wrap (default: the terminal, at most 80)',
      color: 'auto, always or never (default: auto; NO_COLOR and FORCE_COLOR count)',
      lang: 'speak en or zh (default: from the locale)',
      ambiguousWidth: 'cells of “ ” … — · in your terminal: 1 or 2 (default: 1)',
      help: 'show this help',
      version: 'show the version',
    },
    values: { post: 'POST', archive: 'ARCHIVE' },
    more: [
      'Without ARCHIVE: FINEWS_ARCHIVE, the configured one, this folder if it holds posts, the posts that come along.',
      'Exit codes: 0 done, 1 failed, 2 asked wrongly, 3 not found or not one.',
    ],
    unknownOption: (option, nearest) =>
      `unknown option ${option}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
    optionTwice: option => `${option} was given twice`,
    optionNeedsValue: option => `${option} needs a value`,
    wrongValue: (option, value, allowed) => `${option} cannot be “${value}”; it can be ${allowed}`,
    wholeNumber: 'a whole number from 0 to 10000',
    printNeedsPost: '--print needs a post: a path, a name, an id, latest, random, or - for stdin',
    tooManyWords: word => `one archive at a time; what is “${word}” for?`,
    seeHelp: 'finews --help shows what it understands.',
    noSuchPost: (word, nearest) =>
      `no post “${word}”${nearest.length === 0 ? '' : `; the nearest are:\n${nearest.map(id => `  ${id}`).join('\n')}`}`,
    severalPosts: (word, count) => `“${word}” fits ${count} posts; say which:`,
    andMore: count => `  … and ${count} more`,
    nothingOnStdin: 'nothing came on stdin; --print - wants a post from a pipe',
    dumbTerminal: 'this terminal (TERM=dumb) cannot show the reader, so here is the list; finews --print POST reads one',
    noKeyboard: 'there is no keyboard to read from, so here is the list; finews --print POST reads one',
    cannotRead: (path, reason) => `${path}: ${reason}`,
    crashed: (reason, reportFile) =>
      `finews failed: ${reason}\nYour marks are saved.${reportFile === undefined ? '' : ` Details for a report: ${reportFile}`}`,
  },
  zh: {
    summary: '在终端里阅读新闻存档（一个装着 Jekyll 文章的文件夹）。',
    headings: { usage: '用法', examples: '例子', options: '选项', more: '其他' },
    examples: [
      ['finews ~/news', '阅读一个存档'],
      ['finews', '阅读当前文件夹的存档，没有就打开自带的文章'],
      ['finews --print latest', '把最新一篇写到终端'],
      ['finews --print 2025-12-15-NW2025 ~/news | less', '写出一篇，用文件名的开头就能指定'],
      ['curl -s URL | finews --print - --width 60', '排版管道送来的任何文章'],
      ['finews ~/news | grep 制冷剂', '以纯文本行列出文章'],
    ],
    options: {
      print: '把一篇文章写到标准输出：路径、文件名、编号或其开头、latest、random，或用 - 表示标准输入',
      archive: '要打开的存档，与末尾的参数相同',
      width: '按 N 列折行；0 表示不折行（默认：终端宽度，最多 80）',
      color: 'auto、always 或 never（默认 auto；遵从 NO_COLOR 与 FORCE_COLOR）',
      lang: '界面语言 en 或 zh（默认取自系统区域设置）',
      ambiguousWidth: '“ ” … — · 在你的终端里占几格：1 或 2（默认 1）',
      help: '显示本帮助',
      version: '显示版本',
    },
    values: { post: '文章', archive: '存档' },
    more: [
      '没有给出存档时，依次为：FINEWS_ARCHIVE、配置里的存档、含有文章的当前文件夹、自带的文章。',
      '退出码：0 完成，1 失败，2 用法有误，3 没找到或不止一篇。',
    ],
    unknownOption: (option, nearest) => `没有 ${option} 这个选项${nearest === undefined ? '' : `；是不是 ${nearest}？`}`,
    optionTwice: option => `${option} 给了两次`,
    optionNeedsValue: option => `${option} 需要一个值`,
    wrongValue: (option, value, allowed) => `${option} 不能是“${value}”；可以是 ${allowed}`,
    wholeNumber: '0 到 10000 的整数',
    printNeedsPost: '--print 需要指明一篇文章：路径、文件名、编号、latest、random，或用 - 表示标准输入',
    tooManyWords: word => `一次只能打开一个存档；“${word}”是做什么的？`,
    seeHelp: '用 finews --help 查看用法。',
    noSuchPost: (word, nearest) =>
      `没有“${word}”这篇文章${nearest.length === 0 ? '' : `；最接近的是：\n${nearest.map(id => `  ${id}`).join('\n')}`}`,
    severalPosts: (word, count) => `“${word}”对应 ${count} 篇文章，请说明是哪一篇：`,
    andMore: count => `  …… 还有 ${count} 篇`,
    nothingOnStdin: '标准输入没有内容；--print - 需要从管道送来一篇文章',
    dumbTerminal: '这个终端（TERM=dumb）无法显示阅读界面，下面列出文章；用 finews --print 阅读一篇',
    noKeyboard: '没有可用的键盘输入，下面列出文章；用 finews --print 阅读一篇',
    cannotRead: (path, reason) => `${path}：${reason}`,
    crashed: (reason, reportFile) =>
      `finews 出错：${reason}\n阅读记录已保存。${reportFile === undefined ? '' : `详情见：${reportFile}`}`,
  },
};
