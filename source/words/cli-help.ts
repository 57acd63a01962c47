import type { Bilingual } from './language.ts';

/** What the help and the manual say. Option names and values stay as they are typed. */
export interface HelpWords {
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
    readonly settings: string;
    readonly environment: string;
    readonly files: string;
    readonly exitCodes: string;
    readonly more: string;
  };
  /** By command; `read` is finews without one. */
  readonly commands: { readonly [command: string]: CommandWords };
  readonly options: { readonly [option: string]: string };
  /** What stands for a word that one types: `POST`. */
  readonly values: { readonly [name: string]: string };
  readonly environment: readonly (readonly [name: string, meaning: string])[];
  readonly files: readonly (readonly [path: string, meaning: string])[];
  readonly exitCodes: readonly (readonly [code: string, meaning: string])[];
  /** Ends the help: which archive, and where more is told. */
  readonly more: readonly string[];
}

interface CommandWords {
  readonly summary: string;
  /** What else there is to know, in the command's own help and in the manual. */
  readonly details: readonly string[];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
}

export const helpWords: Bilingual<HelpWords> = {
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
      settings: 'Settings',
      environment: 'Environment',
      files: 'Files',
      exitCodes: 'Exit codes',
      more: 'More',
    },
    commands: {
      read: {
        summary: 'read an archive; without a terminal, list it',
        details: [],
        examples: [
          ['finews ~/news', 'read an archive'],
          ['finews', 'read the archive of this folder, or the posts that come along'],
          ['finews show latest', 'write the newest post to the terminal'],
          ['finews list --unread -C hbxw -n 20', 'the 20 newest unread posts of a medium, by its initials'],
          ['finews search 制冷剂 since:2025-12', 'posts that hold a word'],
          ['curl -s URL | finews show - --width 60', 'set any post, from a pipe'],
          ['finews list --unread | finews mark read --stdin', 'mark the unread posts read'],
        ],
      },
      show: {
        summary: 'write posts to stdout, the very lines that the reader shows; --print is the same',
        details: [
          'POST is a path, a file name, an id or its beginning, the number in the list, latest, random, or - for stdin.',
          'Without POST, the selecting options say which posts; with them, latest and random are those of the posts that they select.',
          'A post that is not there is said, and the others are written.',
          'On a terminal, what is longer than a screen goes to $PAGER (default: less).',
          'json has: id, path, title, date, category, categoryName, categories, tags, read, starred, source, originalUrl, tickers, links, warnings, text, blocks.',
        ],
        examples: [
          ['finews show latest', 'the newest post'],
          ['finews show 2025-12-15-NW2025 ~/news | less', 'one post, by the beginning of its name'],
          ['finews show --category hebeixinwenwang -n 3 --format markdown', 'three posts as Markdown'],
          ['finews show latest --format json | jq .tickers', 'the stocks that a post names'],
        ],
      },
      list: {
        summary: 'list posts, newest first',
        details: [
          'Piped, a row has id, time, category and title, parted by tabs.',
          '--json has one object a line: id, path, title, date, category, categoryName, categories, tags, read, starred, warnings.',
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
          'A word, "a phrase", -not, title: cat: tag: source: stock: since: until: is:unread is:starred. Several must all be met.',
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
        details: ['--json has: id, name, unread, posts.'],
        examples: [['finews categories --unread', 'those with something unread']],
      },
      count: {
        summary: 'count posts',
        details: [
          'Fast enough for status bars: count and count --unread without other flags look at no post.',
        ],
        examples: [
          ['finews count --unread', 'how many are unread'],
          ['finews count 制冷剂 --since 1w', 'how many of the last week hold a word'],
        ],
      },
      doctor: {
        summary: 'list every post that is damaged, and what was done about it',
        details: [
          'Reads every post. Piped, a row has kind, path and sentence, parted by tabs; --json has: kind, path, id, detail.',
          'Where something is damaged the exit code is 1.',
        ],
        examples: [['finews doctor ~/news', 'look an archive over']],
      },
      mark: {
        summary: 'mark posts read, unread, starred or not',
        details: [
          'A running finews shows it at once. --stdin takes an id a line; what follows a tab is left out, so that a list can be piped.',
          'Without POST, the selecting options say which posts; on a terminal finews then asks first, unless --yes is given.',
        ],
        examples: [
          ['finews mark star latest', 'star the newest post'],
          ['finews mark read --category hbxw --until 30d', 'let go of what is old'],
          ['finews list --starred | finews mark unstar --stdin', 'from a stream of ids'],
        ],
      },
      state: {
        summary: 'carry what was read and starred to another machine',
        details: [
          'export writes a JSON object a line: id, read, readAt, starred, starredAt, position, positionAt. import reads them, from a file or stdin, and keeps the newer of each.',
          'A line that is no mark is said with its number and passed over; the exit code is then 1.',
        ],
        examples: [
          ['finews state export > marks.jsonl', 'write'],
          ['ssh elsewhere finews state export | finews state import', 'bring over'],
        ],
      },
      config: {
        summary: 'show and change the settings',
        details: [
          'path: where they are kept. show: what is set. default: what is without them. set KEY VALUE: change one; auto takes it back.',
        ],
        examples: [
          ['finews config set archive ~/news', 'read this archive wherever finews is started'],
          ['finews config set keys.mark.star "w Ctrl-G"', 'keys of your own for a command'],
          ['finews config show', 'what is set'],
        ],
      },
      completion: {
        summary: 'write the completions for a shell',
        details: [
          'bash: in ~/.bashrc, eval "$(finews completion bash)". zsh: in ~/.zshrc after compinit, eval "$(finews completion zsh)". fish: finews completion fish > ~/.config/fish/completions/finews.fish',
        ],
        examples: [['eval "$(finews completion bash)"', 'for this shell']],
      },
      help: {
        summary: 'show this help, or that of a command',
        details: [],
        examples: [['finews help list', 'all of a command']],
      },
    },
    options: {
      print: 'write posts to stdout, as show does',
      format: 'text, ansi, markdown, html or json (default: text, on a terminal ansi)',
      body: 'without title, date and place',
      raw: 'the file as it is, not cleaned',
      force: 'let --raw write to a terminal',
      width: 'wrap at N columns; 0 does not wrap (default: the terminal, at most 80)',
      pager: 'write to the terminal without a pager, however long it is',
      mark: 'mark what is written as read',
      category: 'of this category: its id, name or pinyin; may be repeated',
      tag: 'with this tag; may be repeated',
      source: 'from this medium, by the source line; may be repeated',
      stock: 'that link this stock; may be repeated',
      since: 'from then on: 2025-12-15, yesterday, 3d',
      until: 'up to and with then',
      unread: 'only unread ones',
      starred: 'only starred ones',
      sort: 'by date, title or category (default: date, newest first)',
      reverse: 'the other way round',
      limit: 'at most N',
      json: 'one JSON object a line',
      null: 'end records (with --stdin: lines) with a zero byte, not a newline',
      stdin: 'take posts from stdin, one a line, as list writes them',
      yes: 'do not ask',
      archive: 'the archive, where it is not the last word',
      color: 'auto, always or never (default: auto; NO_COLOR and FORCE_COLOR count)',
      lang: 'speak en or zh (default: from the locale)',
      ambiguousWidth: 'cells of “ ” … — · in your terminal: 1 or 2 (default: 1)',
      ascii: 'draw the signs and rules of the screen in ASCII',
      help: 'show this help',
      version: 'show the version',
    },
    values: {},
    environment: [
      ['FINEWS_ARCHIVE', 'the archive where none is named; before the settings'],
      ['NO_COLOR, FORCE_COLOR', 'no colour, or colour in a pipe too'],
      ['COLUMNS', 'the width where there is no terminal'],
      ['PAGER', 'shows long posts and lists on a terminal (default: less); empty or cat: none'],
      ['LESS', 'the options of less (default: FRX)'],
      ['BROWSER', 'opens links'],
      ['LC_ALL, LC_MESSAGES, LANG', 'the language'],
      ['TZ', 'the time zone of sites that set none'],
      ['XDG_CONFIG_HOME, XDG_CACHE_HOME', 'where settings and caches lie'],
    ],
    files: [
      ['~/.config/finews/config.json', 'the settings'],
      ['~/.config/finews/marks.json', 'what was read and starred'],
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
      'Without ARCHIVE: FINEWS_ARCHIVE, the configured one, this folder if it holds posts, the posts that come along.',
      'A folder that is called like a command: finews ./list',
      'finews help COMMAND tells all of a command; man finews tells all.',
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
      settings: '设置',
      environment: '环境变量',
      files: '文件',
      exitCodes: '退出码',
      more: '其他',
    },
    commands: {
      read: {
        summary: '阅读存档；没有终端时列出文章',
        details: [],
        examples: [
          ['finews ~/news', '阅读一个存档'],
          ['finews', '阅读当前文件夹的存档，没有就打开自带的文章'],
          ['finews show latest', '把最新一篇写到终端'],
          ['finews list --unread -C hbxw -n 20', '某家媒体最新的 20 篇未读，用拼音首字母指定'],
          ['finews search 制冷剂 since:2025-12', '含有某个词的文章'],
          ['curl -s URL | finews show - --width 60', '排版管道送来的任何文章'],
          ['finews list --unread | finews mark read --stdin', '把未读的都标为已读'],
        ],
      },
      show: {
        summary: '把文章写到标准输出，与阅读界面逐行相同；--print 也一样',
        details: [
          '“文章”可以是路径、文件名、编号或其开头、列表中的序号、latest、random，或用 - 表示标准输入。',
          '不写“文章”时，由筛选选项决定是哪些；与筛选选项同用时，latest 和 random 只在选中的文章里取。',
          '找不到的会说明，其余照常写出。',
          '在终端里，超过一屏的内容交给 $PAGER（默认 less）。',
          'json 的字段：id、path、title、date、category、categoryName、categories、tags、read、starred、source、originalUrl、tickers、links、warnings、text、blocks。',
        ],
        examples: [
          ['finews show latest', '最新一篇'],
          ['finews show 2025-12-15-NW2025 ~/news | less', '用文件名的开头指定一篇'],
          ['finews show --category hebeixinwenwang -n 3 --format markdown', '三篇，写成 Markdown'],
          ['finews show latest --format json | jq .tickers', '文中提到的股票'],
        ],
      },
      list: {
        summary: '列出文章，新的在前',
        details: [
          '送入管道时，每行是编号、时间、分类、标题，以制表符分隔。',
          '--json 每行一个对象：id、path、title、date、category、categoryName、categories、tags、read、starred、warnings。',
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
          '词、"短语"、-排除、title: cat: tag: source: stock: since: until: is:unread is:starred；写几个就要全部满足。',
          '输出和选项与 list 相同。一篇都没有时退出码是 3。',
        ],
        examples: [
          ['finews search 制冷剂', '一个词'],
          ['finews search 巨化股份 -C hebeixinwenwang --since 2w', '某家媒体最近两周'],
          ['finews search \'"三季度" -预告\' ~/news', '一个短语，并排除一个词'],
        ],
      },
      categories: {
        summary: '列出分类：id、名称、未读篇数、篇数',
        details: ['--json 的字段：id、name、unread、posts。'],
        examples: [['finews categories --unread', '有未读文章的分类']],
      },
      count: {
        summary: '数文章',
        details: ['快得可以放进状态栏：不带其他选项时，count 和 count --unread 不看任何一篇文章。'],
        examples: [
          ['finews count --unread', '有多少未读'],
          ['finews count 制冷剂 --since 1w', '最近一周有多少篇含有这个词'],
        ],
      },
      doctor: {
        summary: '列出所有损坏的文章，以及怎样处理的',
        details: [
          '会读取每一篇。送入管道时，每行是种类、路径、说明，以制表符分隔；--json 的字段：kind、path、id、detail。',
          '有损坏时退出码是 1。',
        ],
        examples: [['finews doctor ~/news', '检查一个存档']],
      },
      mark: {
        summary: '把文章标为已读、未读、加星或不加星',
        details: [
          '正在运行的 finews 会立刻显示出来。--stdin 每行读一个编号，制表符之后的不看，所以列表可以直接送来。',
          '不写“文章”时，由筛选选项决定是哪些；在终端里会先问一声，除非加上 --yes。',
        ],
        examples: [
          ['finews mark star latest', '给最新一篇加星'],
          ['finews mark read --category hbxw --until 30d', '放下旧的'],
          ['finews list --starred | finews mark unstar --stdin', '从一串编号'],
        ],
      },
      state: {
        summary: '把已读和加星带到另一台机器',
        details: [
          'export 每行写一个 JSON 对象：id、read、readAt、starred、starredAt、position、positionAt。import 从文件或标准输入读入，同一篇以较新的为准。',
          '不是阅读记录的行会说明行号并跳过，这时退出码是 1。',
        ],
        examples: [
          ['finews state export > marks.jsonl', '写出'],
          ['ssh elsewhere finews state export | finews state import', '从别处取来'],
        ],
      },
      config: {
        summary: '查看和更改设置',
        details: [
          'path：设置在哪里。show：现在的设置。default：没有设置时怎样。set KEY VALUE：更改一项；auto 表示取消。',
        ],
        examples: [
          ['finews config set archive ~/news', '无论在哪里启动都读这个存档'],
          ['finews config set keys.mark.star "w Ctrl-G"', '给一个命令换按键'],
          ['finews config show', '现在的设置'],
        ],
      },
      completion: {
        summary: '写出 shell 的补全脚本',
        details: [
          'bash：在 ~/.bashrc 里写 eval "$(finews completion bash)"。zsh：在 ~/.zshrc 的 compinit 之后写 eval "$(finews completion zsh)"。fish：finews completion fish > ~/.config/fish/completions/finews.fish',
        ],
        examples: [['eval "$(finews completion bash)"', '用于当前的 shell']],
      },
      help: {
        summary: '显示本帮助，或某个命令的帮助',
        details: [],
        examples: [['finews help list', '一个命令的全部']],
      },
    },
    options: {
      print: '把文章写到标准输出，与 show 相同',
      format: 'text、ansi、markdown、html 或 json（默认 text，在终端里是 ansi）',
      body: '不写标题、日期和出处',
      raw: '文件原样，不经清理',
      force: '允许 --raw 写到终端',
      width: '按 N 列折行；0 表示不折行（默认：终端宽度，最多 80）',
      pager: '无论多长都直接写到终端，不用分页程序',
      mark: '把写出的标为已读',
      category: '属于这个分类：id、名称或拼音；可以写多个',
      tag: '带有这个标签；可以写多个',
      source: '文章来源是这家媒体；可以写多个',
      stock: '提到这只股票；可以写多个',
      since: '从那时起：2025-12-15、yesterday、3d',
      until: '到那时为止（含）',
      unread: '只要未读的',
      starred: '只要加星的',
      sort: '按 date、title 或 category 排序（默认 date，新的在前）',
      reverse: '倒过来',
      limit: '最多 N 篇',
      json: '每行一个 JSON 对象',
      null: '每条以零字节而不是换行结尾（--stdin 读入时也是）',
      stdin: '从标准输入读文章，每行一篇，可直接接 list 的输出',
      yes: '不再询问',
      archive: '存档；也可以写在最后',
      color: 'auto、always 或 never（默认 auto；遵从 NO_COLOR 与 FORCE_COLOR）',
      lang: '界面语言 en 或 zh（默认取自系统区域设置）',
      ambiguousWidth: '“ ” … — · 在你的终端里占几格：1 或 2（默认 1）',
      ascii: '屏幕上的标记与分隔线只用 ASCII',
      help: '显示本帮助',
      version: '显示版本',
    },
    values: {
      POST: '文章',
      ARCHIVE: '存档',
      QUERY: '搜索词',
      CATEGORY: '分类',
      COMMAND: '命令',
      FILE: '文件',
      KEY: '设置',
      VALUE: '值',
      TAG: '标签',
      NAME: '名称',
      CODE: '代码',
      FORMAT: '格式',
      DIR: '文件夹',
    },
    environment: [
      ['FINEWS_ARCHIVE', '没有指明时的存档；先于设置'],
      ['NO_COLOR、FORCE_COLOR', '不用颜色；在管道里也用颜色'],
      ['COLUMNS', '没有终端时的宽度'],
      ['PAGER', '在终端里显示长文和长列表（默认 less）；留空或 cat 表示不用'],
      ['LESS', 'less 的选项（默认 FRX）'],
      ['BROWSER', '打开链接'],
      ['LC_ALL、LC_MESSAGES、LANG', '界面语言'],
      ['TZ', '站点没有设置时区时的时区'],
      ['XDG_CONFIG_HOME、XDG_CACHE_HOME', '设置和缓存的位置'],
    ],
    files: [
      ['~/.config/finews/config.json', '设置'],
      ['~/.config/finews/marks.json', '已读和加星'],
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
      '没有给出存档时，依次为：FINEWS_ARCHIVE、配置里的存档、含有文章的当前文件夹、自带的文章。',
      '与命令同名的文件夹：finews ./list',
      'finews help 命令 说明一个命令的全部；man finews 说明一切。',
    ],
  },
};
