import type { Bilingual } from '../language.ts';
import type { CommandWords } from './command-words.ts';

/** What the help says of the commands that read an archive; `read` is finews without one. */
export const readingCommands: Bilingual<{ readonly [command: string]: CommandWords }> = {
  en: {
    read: {
      summary: 'read an archive; without a terminal, list it',
      details: [],
      examples: [
        ['finews ~/news', 'read an archive'],
        ['finews', 'read this folder, or the posts that come along'],
        ['finews --print latest', 'write the newest post; finews show is the same'],
        ['finews list --unread -C hbxw -n 20', 'unread posts of a medium, by initials'],
        ['finews search 制冷剂 since:2025-12', 'posts that hold a word'],
        ['curl -s URL | finews show - --width 60', 'set any post, from a pipe'],
        ['finews list --unread | finews mark read --stdin', 'mark the unread posts read'],
      ],
    },
    show: {
      summary: 'write posts to stdout, line by line as the reader shows them',
      details: [
        'finews --print is the same.',
        'POST is a path, a file name, an id or its beginning, the number in the list,\nlatest, random, or - for stdin.',
        'Without POST, the selecting options say which posts; with them,\nlatest and random are those of the posts that they select.',
        'A post that is not there is said, and the others are written.',
        'On a terminal, what is longer than a screen goes to $PAGER (default: less).',
      ],
      examples: [
        ['finews show latest', 'the newest post'],
        ['finews show 2025-12-15-NW2025 ~/news | less', 'one post, by the beginning of its name'],
        ['finews show -C hebeixinwenwang -n 3 --format markdown', 'three posts as Markdown'],
        ['finews show random --unread --mark', 'any unread post, and mark it read'],
        ['finews show latest --format json | jq .tickers', 'the stocks that a post names'],
      ],
    },
    list: {
      summary: 'list posts, newest first',
      details: [
        'Piped, a row has id, time, category and title, parted by tabs.',
        'On a terminal the first column is the number that finews show takes.',
      ],
      examples: [
        ['finews list --unread --since yesterday', 'what is new'],
        ['finews list --starred --json | jq -r .title', 'titles of the starred posts'],
        ['finews list title:制冷剂 -n 5', 'with the search language'],
      ],
    },
    search: {
      summary: 'list the posts that hold all of the words, titles first',
      details: [
        'A word, "a phrase", -not, title: cat: tag: source: stock: since: until:\nis:unread is:starred. Several must all be met.',
        'Output and options are those of list. Without a hit the exit code is 3.',
      ],
      examples: [
        ['finews search 制冷剂', 'one word'],
        ['finews search 巨化股份 -C hebeixinwenwang --since 2w', 'in one medium, of two weeks'],
        ['finews search \'"third quarter" -forecast\' ~/news', 'a phrase, and what must not be there'],
      ],
    },
    categories: {
      summary: 'list the categories: id, name, unread posts, posts',
      details: ['Piped, a row has id, name, unread posts and posts, parted by tabs.'],
      examples: [['finews categories --unread', 'those with something unread']],
    },
    count: {
      summary: 'count posts',
      details: [
        'Fast enough for status bars: count and count --unread without\nother flags look at no post.',
      ],
      examples: [
        ['finews count --unread', 'how many are unread'],
        ['finews count 制冷剂 --since 1w', 'how many of the last week hold a word'],
      ],
    },
    doctor: {
      summary: 'list every post that is damaged, and what was done about it',
      details: [
        'Reads every post. Piped, a row has kind, path and sentence, parted by tabs.',
        'Where something is damaged the exit code is 1.',
      ],
      examples: [['finews doctor ~/news', 'look an archive over']],
    },
  },
  zh: {
    read: {
      summary: '阅读存档；没有终端时列出文章',
      details: [],
      examples: [
        ['finews ~/news', '阅读一个存档'],
        ['finews', '阅读当前文件夹，没有文章就打开自带的'],
        ['finews --print latest', '写出最新一篇，与 finews show 相同'],
        ['finews list --unread -C hbxw -n 20', '某家媒体的未读，用拼音首字母指定'],
        ['finews search 制冷剂 since:2025-12', '含有某个词的文章'],
        ['curl -s URL | finews show - --width 60', '排版管道送来的任何文章'],
        ['finews list --unread | finews mark read --stdin', '把未读的都标为已读'],
      ],
    },
    show: {
      summary: '把文章写到标准输出，与阅读界面逐行相同',
      details: [
        'finews --print 也一样。',
        '“文章”可以是路径、文件名、编号或其开头、列表中的序号、latest、\nrandom，或用 - 表示标准输入。',
        '不写“文章”时，由筛选选项决定是哪些；与筛选选项同用时，\nlatest 和 random 只在选中的文章里取。',
        '找不到的会说明，其余照常写出。',
        '在终端里，超过一屏的内容交给 $PAGER（默认 less）。',
      ],
      examples: [
        ['finews show latest', '最新一篇'],
        ['finews show 2025-12-15-NW2025 ~/news | less', '用文件名的开头指定一篇'],
        ['finews show -C hebeixinwenwang -n 3 --format markdown', '三篇，写成 Markdown'],
        ['finews show random --unread --mark', '随便一篇未读的，并标为已读'],
        ['finews show latest --format json | jq .tickers', '文中提到的股票'],
      ],
    },
    list: {
      summary: '列出文章，新的在前',
      details: [
        '送入管道时，每行是编号、时间、栏目、标题，以制表符分隔。',
        '在终端里，第一列是可以交给 finews show 的序号。',
      ],
      examples: [
        ['finews list --unread --since yesterday', '新来的'],
        ['finews list --starred --json | jq -r .title', '加星文章的标题'],
        ['finews list title:制冷剂 -n 5', '使用搜索语言'],
      ],
    },
    search: {
      summary: '列出含有所有这些词的文章，标题里有的在前',
      details: [
        '词、"短语"、-排除、title: cat: tag: source: stock: since: until:\nis:unread is:starred；写几个就要全部满足。',
        '输出和选项与 list 相同。一篇都没有时退出码是 3。',
      ],
      examples: [
        ['finews search 制冷剂', '一个词'],
        ['finews search 巨化股份 -C hebeixinwenwang --since 2w', '某家媒体最近两周'],
        ['finews search \'"三季度" -预告\' ~/news', '一个短语，并排除一个词'],
      ],
    },
    categories: {
      summary: '列出栏目：id、名称、未读篇数、篇数',
      details: ['送入管道时，每行是 id、名称、未读篇数、篇数，以制表符分隔。'],
      examples: [['finews categories --unread', '有未读文章的栏目']],
    },
    count: {
      summary: '统计文章篇数',
      details: ['快得可以放进状态栏：不带其他选项时，count 和 count --unread 不看任何一篇文章。'],
      examples: [
        ['finews count --unread', '有多少未读'],
        ['finews count 制冷剂 --since 1w', '最近一周有多少篇含有这个词'],
      ],
    },
    doctor: {
      summary: '列出所有损坏的文章，以及怎样处理的',
      details: ['会读取每一篇。送入管道时，每行是种类、路径、说明，以制表符分隔。', '有损坏时退出码是 1。'],
      examples: [['finews doctor ~/news', '检查一个存档']],
    },
  },
};
