import type { Bilingual } from '../language.ts';
import type { CommandWords } from './command-words.ts';

/** What the help says of the commands that keep something, and of those that help. */
export const keepingCommands: Bilingual<{ readonly [command: string]: CommandWords }> = {
  en: {
    mark: {
      summary: 'mark posts read, unread, starred or not',
      details: [
        'A running finews shows it at once. --stdin takes an id a line;\nwhat follows a tab is left out, so that a list can be piped.',
        'Where one of the posts is not there, none is marked.',
        'Without POST, the selecting options say which posts; on a terminal\nfinews then asks first, unless --yes is given.',
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
        'export writes a JSON object a line; import reads them, from a file or\nstdin, and keeps the newer of each.',
        'A line that is no mark is said with its number and passed over;\nthe exit code is then 1.',
      ],
      examples: [
        ['finews state export > marks.jsonl', 'write'],
        ['ssh elsewhere finews state export | finews state import', 'bring over'],
      ],
    },
    config: {
      summary: 'show and change the settings',
      details: [
        'path: where they are kept.',
        'show: what is set.',
        'default: what is without them.',
        'set KEY VALUE: change one; auto takes it back.',
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
        'bash: in ~/.bashrc, eval "$(finews completion bash)"',
        'zsh: in ~/.zshrc after compinit, eval "$(finews completion zsh)"',
        'fish: finews completion fish > ~/.config/fish/completions/finews.fish',
      ],
      examples: [['eval "$(finews completion bash)"', 'for this shell']],
    },
    help: {
      summary: 'show this help, or that of a command',
      details: [],
      examples: [['finews help list', 'all of a command']],
    },
  },
  zh: {
    mark: {
      summary: '把文章标为已读、未读、加星或不加星',
      details: [
        '正在运行的 finews 会立刻显示出来。--stdin 每行读一个编号，制表符之后的\n不看，所以列表可以直接送来。',
        '有一篇找不到，就一篇也不标。',
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
        'export 每行写一个 JSON 对象，import 从文件或标准输入读入，同一篇以较新的为准。',
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
        'path：设置在哪里。',
        'show：现在的设置。',
        'default：没有设置时怎样。',
        'set 设置 值：更改一项；auto 表示取消。',
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
        'bash：在 ~/.bashrc 里写 eval "$(finews completion bash)"',
        'zsh：在 ~/.zshrc 的 compinit 之后写 eval "$(finews completion zsh)"',
        'fish：finews completion fish > ~/.config/fish/completions/finews.fish',
      ],
      examples: [['eval "$(finews completion bash)"', '用于当前的 shell']],
    },
    help: {
      summary: '显示本帮助，或某个命令的帮助',
      details: [],
      examples: [['finews help list', '一个命令的全部']],
    },
  },
};
