import type { OptionKey } from './option-table.ts';

/** One row of the table of commands. What it does is in `words/help`. */
export interface CommandRow {
  /** What may follow its name, in as many ways as there are; words in capitals stand for what one types. */
  readonly usage: readonly string[];
  /** The words one of which must come first. */
  readonly actions?: readonly string[];
  readonly options: readonly OptionKey[];
  /** For the shell's completion and for packagers: in no help. */
  readonly isHidden?: true;
}

const everywhere = ['color', 'lang', 'help'] as const;
const ofArchive = ['archive', ...everywhere] as const;
const selecting = [
  'category',
  'tag',
  'source',
  'stock',
  'since',
  'until',
  'unread',
  'starred',
  'sort',
  'reverse',
  'limit',
] as const;
const listing = [...selecting, 'json', 'null', 'pager', 'ambiguousWidth', ...ofArchive] as const;

/** Every command, in the order of the help. The one without a name reads, or lists where there is no terminal. */
const commandTable = {
  read: {
    usage: ['[ARCHIVE]', '--print POST… [ARCHIVE]'],
    options: [...listing, 'ascii', 'screenReader', 'version'],
  },
  show: {
    usage: ['POST… [ARCHIVE]', '--stdin [ARCHIVE]', '--category CATEGORY --limit N [ARCHIVE]'],
    options: [
      'print',
      'format',
      'body',
      'raw',
      'force',
      'width',
      'pager',
      'mark',
      'stdin',
      ...selecting,
      'null',
      'ambiguousWidth',
      ...ofArchive,
    ],
  },
  list: { usage: ['[QUERY…] [ARCHIVE]'], options: listing },
  search: { usage: ['QUERY… [ARCHIVE]'], options: listing },
  categories: {
    usage: ['[ARCHIVE]'],
    options: ['unread', 'limit', 'json', 'null', 'pager', 'ambiguousWidth', ...ofArchive],
  },
  count: { usage: ['[QUERY…] [ARCHIVE]'], options: [...selecting, 'json', ...ofArchive] },
  doctor: { usage: ['[ARCHIVE]'], options: ['json', 'null', ...ofArchive] },
  mark: {
    usage: ['read|unread|star|unstar POST… [ARCHIVE]', 'read|unread|star|unstar --stdin [ARCHIVE]'],
    actions: ['read', 'unread', 'star', 'unstar'],
    options: ['stdin', 'null', ...selecting, 'yes', ...ofArchive],
  },
  state: {
    usage: ['export', 'import [FILE]', 'path'],
    actions: ['export', 'import', 'path'],
    options: everywhere,
  },
  config: {
    usage: ['path', 'show', 'default', 'set KEY VALUE'],
    actions: ['path', 'show', 'default', 'set'],
    options: everywhere,
  },
  completion: { usage: ['bash|zsh|fish'], actions: ['bash', 'zsh', 'fish'], options: everywhere },
  help: { usage: ['[COMMAND]'], options: everywhere },
  complete: {
    usage: ['categories|posts'],
    actions: ['categories', 'posts'],
    options: ofArchive,
    isHidden: true,
  },
  manual: { usage: [''], options: everywhere, isHidden: true },
} as const satisfies { readonly [name: string]: CommandRow };

export type CommandName = keyof typeof commandTable;

export const commandNames = Object.keys(commandTable) as readonly CommandName[];

/** What the table says of a command. */
export function commandRow(name: CommandName): CommandRow {
  return commandTable[name];
}

/** Whether a word names a command; `read` is what finews does without one. */
export function isCommandName(word: string): word is CommandName {
  return word !== 'read' && Object.hasOwn(commandTable, word);
}

/** The commands that people are told of by name. */
export const namedCommands = commandNames.filter(name => isCommandName(name) && !commandRow(name).isHidden);
