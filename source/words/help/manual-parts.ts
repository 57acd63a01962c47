import type { Bilingual } from '../language.ts';

type Rows = readonly (readonly [term: string, meaning: string])[];

/** What the help and the manual say around commands and options. */
export interface ManualParts {
  readonly summary: string;
  /** A paragraph for the manual. */
  readonly description: string;
  readonly headings: {
    readonly name: string;
    readonly usage: string;
    readonly description: string;
    readonly examples: string;
    readonly commands: string;
    readonly options: string;
    readonly jsonFields: string;
    readonly settings: string;
    readonly environment: string;
    readonly files: string;
    readonly exitCodes: string;
    readonly more: string;
  };
  /** What stands for a word that one types: `POST`. */
  readonly values: { readonly [name: string]: string };
  readonly environment: Rows;
  readonly files: Rows;
  readonly exitCodes: Rows;
  /** Ends the help: where more is told, and which archive is meant. */
  readonly more: readonly string[];
}

export const manualParts: Bilingual<ManualParts> = {
  en: {
    summary: 'Reads a news archive (a folder of Jekyll posts) in the terminal.',
    description:
      'finews reads a folder of posts as Jekyll keeps them, one file a post. In a terminal it opens the reader; its commands serve pipes and scripts. The archive is never written to: what was read and starred is kept in the folder of settings.',
    headings: {
      name: 'Name',
      usage: 'Usage',
      description: 'Description',
      examples: 'Examples',
      commands: 'Commands',
      options: 'Options',
      jsonFields: 'Fields of JSON',
      settings: 'Settings',
      environment: 'Environment',
      files: 'Files',
      exitCodes: 'Exit codes',
      more: 'More',
    },
    values: {},
    environment: [
      ['INK_SCREEN_READER', 'true: as --screen-reader'],
      ['FINEWS_ARCHIVE', 'the archive where none is named; before the settings'],
      ['FINEWS_AMBIGUOUS_WIDTH', '1 or 2, as --ambiguous-width'],
      ['NO_COLOR, FORCE_COLOR', 'no colour, or colour in a pipe too'],
      ['COLUMNS', 'the width where there is no terminal'],
      ['PAGER', 'shows long posts and lists on a terminal (default: less); empty or cat: none'],
      ['LESS', 'the options of less (default: FRX)'],
      ['VISUAL, EDITOR', 'opens the file of a post, from the screen'],
      ['BROWSER', 'opens links'],
      ['LC_ALL, LC_MESSAGES, LANG', 'the language, where the settings name none'],
      ['TZ', 'the time zone of sites that set none'],
      ['XDG_CONFIG_HOME, XDG_CACHE_HOME', 'where settings and caches lie'],
    ],
    files: [
      ['~/.config/finews/config.json', 'the settings'],
      [
        '~/.config/finews/marks.json, marks-journal.jsonl',
        'what was read and starred, and the place in each post',
      ],
      [
        '~/.config/finews/habits.json',
        'followed and hidden categories, earlier searches and commands, how the screen was left',
      ],
      ['~/.cache/finews/', 'can be removed at any time'],
    ],
    exitCodes: [
      ['0', 'done'],
      ['1', 'failed; or doctor found damage'],
      ['2', 'asked wrongly'],
      ['3', 'not found, or not one'],
      ['130', 'interrupted'],
    ],
    more: [
      'finews help COMMAND tells all of a command; man finews tells all.',
      'A folder that is called like a command: finews ./list',
      'Without ARCHIVE: FINEWS_ARCHIVE, the configured one, this folder if it\nholds posts, the posts that come along.',
    ],
  },
  zh: {
    summary: '在终端里阅读新闻存档（一个装着 Jekyll 文章的文件夹）。',
    description:
      'finews 阅读 Jekyll 式的文章文件夹，一个文件一篇。在终端里它打开阅读界面；各个命令为管道和脚本而设。存档从不被写入：已读和加星记在设置文件夹里。',
    headings: {
      name: '名称',
      usage: '用法',
      description: '说明',
      examples: '例子',
      commands: '命令',
      options: '选项',
      jsonFields: 'JSON 的字段',
      settings: '设置',
      environment: '环境变量',
      files: '文件',
      exitCodes: '退出码',
      more: '其他',
    },
    values: {
      POST: '文章',
      ARCHIVE: '存档',
      QUERY: '搜索词',
      CATEGORY: '栏目',
      COMMAND: '命令',
      FILE: '文件',
      KEY: '设置',
      VALUE: '值',
      TAG: '标签',
      NAME: '名称',
      CODE: '代码',
      FORMAT: '格式',
      DIR: '文件夹',
      WHEN: '时间',
      ORDER: '次序',
      MODE: '方式',
      LANG: '语言',
    },
    environment: [
      ['INK_SCREEN_READER', 'true：同 --screen-reader'],
      ['FINEWS_ARCHIVE', '没有指明时的存档；先于设置'],
      ['FINEWS_AMBIGUOUS_WIDTH', '1 或 2，同 --ambiguous-width'],
      ['NO_COLOR、FORCE_COLOR', '不用颜色；在管道里也用颜色'],
      ['COLUMNS', '没有终端时的宽度'],
      ['PAGER', '在终端里显示长文和长列表（默认 less）；留空或 cat 表示不用'],
      ['LESS', 'less 的选项（默认 FRX）'],
      ['VISUAL、EDITOR', '在阅读界面里打开文章的文件'],
      ['BROWSER', '打开链接'],
      ['LC_ALL、LC_MESSAGES、LANG', '界面语言，设置里没有写明时'],
      ['TZ', '站点没有设置时区时的时区'],
      ['XDG_CONFIG_HOME、XDG_CACHE_HOME', '设置和缓存的位置'],
    ],
    files: [
      ['~/.config/finews/config.json', '设置'],
      ['~/.config/finews/marks.json, marks-journal.jsonl', '已读、加星，每篇读到哪里'],
      ['~/.config/finews/habits.json', '关注和隐藏的栏目，搜索过的词和用过的命令，离开时的屏幕'],
      ['~/.cache/finews/', '随时可以删除'],
    ],
    exitCodes: [
      ['0', '完成'],
      ['1', '失败；或 doctor 发现损坏'],
      ['2', '用法有误'],
      ['3', '没找到或不止一篇'],
      ['130', '被中断'],
    ],
    more: [
      'finews help 命令 说明一个命令的全部；man finews 说明一切。',
      '与命令同名的文件夹：finews ./list',
      '没有给出存档时，依次为：FINEWS_ARCHIVE、配置里的存档、含有文章的当前\n文件夹、自带的文章。',
    ],
  },
};
